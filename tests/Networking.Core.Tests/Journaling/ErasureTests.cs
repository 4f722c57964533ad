using System.Reflection;
using FluentValidation;
using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Tests.Conventions;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Journaling;

public class ErasureTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Property(Arbitrary = [typeof(Journals)])]
    public void Nothing_personal_is_left_whichever_comes_first(Journal journal, LocalDate today, int seed)
    {
        ContactErased erasure = Erasure(1001, [.. Enumerable.Range(1, Journals.Contacts).Select(Ids.Contact)]);
        Network network = Network.Empty.Replay(Journals.Shuffled([.. journal.Entries, erasure], seed));

        Assert.All(
            network.Entries.Where(entry => !entry.Subjects.IsEmpty),
            entry => Assert.DoesNotContain(JournalSource.PersonalText, AllText(entry), StringComparison.Ordinal));
        Assert.Empty(network.AsOf(today).Relationships);
        Assert.DoesNotContain(JournalSource.PersonalText, StateDump.Of(network, today), StringComparison.Ordinal);
        Assert.Equal(journal.Entries.Count + 1, network.Count);
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void A_copy_that_holds_the_originals_takes_in_a_copy_that_erased_them(Journal journal, LocalDate today, int seed)
    {
        Network erased = journal.ToNetwork().Record(Erasure(1001, Ids.Contact(1)));
        Network copy = journal.ToNetwork().Replay(Journals.Shuffled(erased.Entries, seed));

        Assert.Equal(StateDump.Of(erased, today), StateDump.Of(copy, today));
        Assert.Equal(erased.Entries, copy.Entries);
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void Recording_again_what_was_redacted_changes_nothing(Journal journal)
    {
        Network erased = journal.ToNetwork().Record(Erasure(1001, Ids.Contact(1)));

        Assert.All(erased.Entries, entry => Assert.Same(erased, erased.Record(entry)));
        Assert.All(erased.Entries, entry => Assert.Empty(erased.Validate(entry).Errors));
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void What_is_about_others_stays_as_it_is(Journal journal)
    {
        Network erased = journal.ToNetwork().Record(Erasure(1001, Ids.Contact(1)));

        foreach (JournalEntry before in journal.ToNetwork().Entries.Where(entry => !entry.Subjects.Contains(Ids.Contact(1))))
        {
            Assert.Equal(before, erased.Find(before.Id));
        }
    }

    [Theory]
    [MemberData(nameof(KindsOfEntries))]
    public void No_kind_of_entry_keeps_a_text_or_a_date_of_birth(Type kind)
    {
        ContactId them = Ids.Contact(1);
        JournalEntry entry = (JournalEntry)Planted.InstanceOf(kind, name => name != nameof(FollowUpKey.Contact) && name != "Contacts");
        entry = About(entry, them);
        Network network = Network.Empty.Replay([entry, Erasure(1001, them)]);
        Network reversed = Network.Empty.Replay([Erasure(1001, them), entry]);

        Assert.Equal(network.Find(entry.Id), reversed.Find(entry.Id));
        JournalEntry kept = Assert.IsAssignableFrom<JournalEntry>(network.Find(entry.Id));
        string[] left = [.. Planted.TextsIn(kept).Where(text => text.Value.Contains(Planted.Marker, StringComparison.Ordinal)).Select(text => text.Path)];
        Assert.Empty(left.Except(NotPersonal).Except(entry is GatheringPlanned ? OfTheGathering : []));
        Assert.DoesNotContain(Planted.DatesIn(kept), date => date == Planted.Birthday);
    }

    [Fact]
    public void A_follow_up_that_was_dismissed_or_put_off_keeps_no_birthday()
    {
        FollowUpKey key = new("important-date", Ids.Contact(1), "", new(2026, 3, 14));
        Network erased = Network.Empty.Replay(
        [
            new FollowUpDismissed { Id = Ids.Entry(1), On = Day, FollowUp = key },
            new FollowUpSnoozed { Id = Ids.Entry(2), On = Day, FollowUp = key, Until = Day.PlusDays(1) },
            Erasure(1001, Ids.Contact(1)),
        ]);

        Assert.Equal(key with { Anchor = Day }, Assert.IsType<FollowUpDismissed>(erased.Find(Ids.Entry(1))).FollowUp);
        Assert.Equal(key with { Anchor = Day }, Assert.IsType<FollowUpSnoozed>(erased.Find(Ids.Entry(2))).FollowUp);
    }

    /// <summary>Names of systems, tiers, policies, gatherings and kinds of entry; none of them is a person's.</summary>
    private static readonly string[] NotPersonal =
        ["Source", "Tier", "FollowUp.Policy", "FollowUp.Subject", "Name"];

    private static readonly string[] OfTheGathering = [nameof(GatheringPlanned.Topics), nameof(GatheringPlanned.Employers)];

    public static TheoryData<Type> KindsOfEntries() => new(typeof(JournalEntry).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, IsPublic: true } && type.IsAssignableTo(typeof(JournalEntry)))
        .Except([typeof(SeekerProfileSet), typeof(SearchStarted), typeof(SearchEnded), typeof(EntryRetracted)]));

    [Fact]
    public void The_id_stays_as_a_tombstone_that_a_later_import_honours()
    {
        Diary diary = Diary.With(Day);
        diary.Write(Erasure(2, Ids.Contact(1)));
        Network network = diary.ToNetwork().Record(new ContactAdded
        {
            Id = Ids.Entry(3),
            On = Day.PlusDays(9),
            Contact = Ids.Contact(1),
            Details = new() { GivenName = "Ada" },
            Attributes = Attributes.None.With("nick", "Ada"),
        });

        Assert.True(network.IsErased(Ids.Contact(1)));
        Assert.False(network.IsErased(Ids.Contact(2)));
        ContactAdded kept = Assert.IsType<ContactAdded>(network.Find(Ids.Entry(3)));
        Assert.Equal(new ContactDetails(), kept.Details);
        Assert.Empty(kept.Attributes);
        Assert.Null(network.AsOf(Day.PlusDays(10)).Find(Ids.Contact(1)));
    }

    [Fact]
    public void Recording_an_entry_again_after_its_erasure_changes_nothing()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day);
        diary.Write(Erasure(3, Ids.Contact(1)));
        Network network = diary.ToNetwork();

        Assert.All(diary.Entries, entry => Assert.Same(network, network.Record(entry)));
        Assert.Equal(3, network.Replay(diary.Entries).Count);
    }

    [Fact]
    public void An_interaction_with_somebody_else_too_keeps_its_day_for_them_but_not_its_words()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day);
        EntryId lunch = diary.Write(new InteractionLogged
        {
            Id = diary.NextId,
            On = Day,
            Contacts = [Ids.Contact(1), Ids.Contact(2)],
            Direction = Direction.Mutual,
            Summary = "Lunch with Ada",
        });
        diary.Write(Erasure(4, Ids.Contact(1)));

        Interaction left = Assert.Single(diary.ToNetwork().AsOf(Day)[Ids.Contact(2)].Interactions);
        Assert.Equal(lunch, left.Id);
        Assert.Null(left.Summary);
    }

    [Fact]
    public void An_erasure_cannot_be_retracted_in_either_order()
    {
        Diary diary = Diary.With(Day);
        EntryRetracted retraction = new() { Id = Ids.Entry(9), On = Day, Entry = Ids.Entry(2) };
        ContactErased erasure = Erasure(2, Ids.Contact(1));

        Assert.Throws<ValidationException>(() => diary.ToNetwork().Record(erasure).Record(retraction));
        Network first = diary.ToNetwork().Record(retraction).Record(erasure);
        Assert.True(first.IsErased(Ids.Contact(1)));
        Assert.Null(first.AsOf(Day).Find(Ids.Contact(1)));
    }

    [Fact]
    public void Erasing_one_id_of_a_merged_person_hides_the_person_and_warns_of_the_rest()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day);
        diary.Write(new ContactsMerged { Id = diary.NextId, On = Day, Kept = Ids.Contact(1), Absorbed = Ids.Contact(2) });
        Network network = diary.ToNetwork();
        ContactErased partly = Erasure(9, Ids.Contact(2));

        Assert.Contains(network.Validate(partly).Errors, f => f.ErrorCode == EntryCodes.ErasureIncomplete && f.Severity == Severity.Warning);
        Assert.Empty(network.Validate(Erasure(9, [.. network.IdsOf(Ids.Contact(2))])).Errors);
        Assert.Empty(network.Record(partly).AsOf(Day).Relationships);
    }

    private static ContactErased Erasure(int number, params ContactId[] contacts) =>
        new() { Id = Ids.Entry(number), On = Day, Contacts = ValueList.From(contacts), Attributes = Attributes.None.With("why", "Ada asked") };

    private static string AllText(JournalEntry entry) =>
        string.Concat(Planted.TextsIn(entry).Select(text => text.Value));

    /// <summary>The same entry about one contact.</summary>
    private static JournalEntry About(JournalEntry entry, ContactId contact)
    {
        foreach (PropertyInfo property in entry.GetType().GetProperties().Where(p => p.CanWrite))
        {
            object? value = property.Name switch
            {
                "Contact" or "Kept" or "One" or "Introducer" or "Person" => contact,
                "Contacts" or "Met" or "Expected" => ValueList.Create<ContactId>([contact]),
                "FollowUp" => (FollowUpKey)property.GetValue(entry)! with { Contact = contact },
                _ => null,
            };
            if (value is not null)
            {
                property.SetValue(entry, value);
            }
        }

        return entry;
    }
}
