using Networking.Core.Contacts;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Contacts;

public class ContactTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void What_is_not_said_stays_and_what_is_empty_clears()
    {
        Diary diary = Diary.With(Day);
        Update(diary, 1, new() { FamilyName = "Lovelace", Role = "Analyst", Kinds = ConnectionKinds.Personal, ToldOfSearch = true });
        Update(diary, 2, new() { Role = "", Field = "Mathematics" });
        Contact contact = diary.AsOf(Day.PlusDays(2)).Contact;

        Assert.Equal(("Ada", "Lovelace", "", "Mathematics"), (contact.GivenName, contact.FamilyName, contact.Role, contact.Field));
        Assert.Equal((ConnectionKinds.Personal, true, false), (contact.Kinds, contact.ToldOfSearch, contact.GivenCard));
        Assert.Equal("Ada Lovelace", contact.DisplayName);
        Assert.Equal("Analyst", diary.AsOf(Day.PlusDays(1)).Contact.Role);
    }

    [Fact]
    public void Lists_grow_and_hold_each_once_in_the_order_learnt()
    {
        Diary diary = Diary.With(Day);
        ImportantDate birthday = new("birthday", new AnnualDate(12, 10), 1815);
        Update(diary, 1, new() { Emails = ["b@x.org", "a@x.org", "b@x.org"], ImportantDates = [birthday] });
        Update(diary, 2, new() { Emails = ["c@x.org", "a@x.org"], Phones = ["1"], Links = ["x"], ImportantDates = [birthday with { }] });
        Contact contact = diary.AsOf(Day.PlusDays(2)).Contact;

        Assert.Equal(["b@x.org", "a@x.org", "c@x.org"], contact.Emails);
        Assert.Equal([birthday], contact.ImportantDates);
        Assert.Equal((1, 1), (contact.Phones.Count, contact.Links.Count));
    }

    [Fact]
    public void The_seeker_s_word_wins_over_a_later_import()
    {
        Diary diary = Diary.With(Day);
        Update(diary, 1, new() { Employer = "Analytical Engines" });
        Update(diary, 2, new() { Employer = "Imported", Role = "Imported" }, source: "linkedin");
        Contact contact = diary.AsOf(Day.PlusDays(2)).Contact;

        Assert.Equal(("Analytical Engines", "Imported"), (contact.Employer, contact.Role));
    }

    [Fact]
    public void A_contact_without_a_name_is_shown_by_an_address()
    {
        Contact nobody = new() { Id = Ids.Contact(1) };

        Assert.Equal("", nobody.DisplayName);
        Assert.Equal("1", (nobody with { Phones = ["1"] }).DisplayName);
        Assert.Equal("link", (nobody with { Phones = ["1"], Links = ["link"] }).DisplayName);
        Assert.Equal("a@x.org", (nobody with { Links = ["link"], Emails = [" ", "a@x.org"] }).DisplayName);
        Assert.Equal("Byron", (nobody with { FamilyName = "Byron" }).DisplayName);
        Assert.Equal($"Contact {Ids.Contact(1)}", nobody.ToString());
    }

    [Fact]
    public void The_latest_tier_pause_and_declaration_count()
    {
        Diary diary = Diary.With(Day);
        diary.Write(new TierSet { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), Tier = "A" });
        diary.Write(new TierSet { Id = diary.NextId, On = Day.PlusDays(5), Contact = Ids.Contact(1), Tier = null });
        diary.Write(new ContactPaused { Id = diary.NextId, On = Day.PlusDays(1), Contact = Ids.Contact(1), Until = Day.PlusDays(4) });
        diary.Write(new ContactPaused { Id = diary.NextId, On = Day.PlusDays(6), Contact = Ids.Contact(1) });
        diary.Write(new ContactResumed { Id = diary.NextId, On = Day.PlusDays(8), Contact = Ids.Contact(1) });
        diary.Declare(Day, Closeness.Close);
        diary.Declare(Day.PlusDays(2), Closeness.Friendly);

        Assert.Equal(["A", null], new[] { 0, 5 }.Select(after => diary.AsOf(Day.PlusDays(after)).Tier));
        Assert.NotNull(diary.AsOf(Day.PlusDays(5)).TierDecision);
        bool[] paused = [.. Enumerable.Range(0, 9).Select(after => diary.AsOf(Day.PlusDays(after)).IsPaused)];
        Assert.Equal([false, true, true, true, false, false, true, true, false], paused);
        Assert.Equal(Closeness.Close, diary.AsOf(Day.PlusDays(1)).Declared?.Closeness);
        Assert.Equal(Closeness.Friendly, diary.AsOf(Day.PlusDays(2)).Declared?.Closeness);
        Assert.Null(Diary.With(Day).AsOf(Day).Declared);
        Assert.Null(Diary.With(Day).AsOf(Day).Tier);
    }

    [Fact]
    public void Facts_keep_what_was_noted()
    {
        Diary diary = Diary.With(Day);
        EntryId noted = diary.Write(new FactNoted { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), About = FactKind.Need, Text = "A flat", Topics = ["Paris"] });

        Assert.Equal(new Fact(noted, Day, FactKind.Need, "A flat", ["Paris"]), Assert.Single(diary.AsOf(Day).Facts));
        Assert.Equal($"Fact {noted}", diary.AsOf(Day).Facts[0].ToString());
    }

    [Fact]
    public void What_was_told_in_confidence_stays_so()
    {
        Diary diary = Diary.With(Day);
        FactNoted told = new() { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), Text = "A new job", InConfidence = true };
        diary.Write(told);
        diary.Write(told with { Id = diary.NextId, InConfidence = false });

        Assert.Equal([true, false], diary.AsOf(Day).Facts.Select(fact => fact.InConfidence));
    }

    private static void Update(Diary diary, int after, ContactDetails details, string? source = null) => diary.Write(
        new ContactUpdated { Id = diary.NextId, On = Day.PlusDays(after), Contact = Ids.Contact(1), Details = details, Source = source });
}
