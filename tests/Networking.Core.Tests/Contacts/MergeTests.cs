using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Contacts;

public class MergeTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static Diary TwoAdas()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day.PlusDays(-9), "Augusta");
        diary.Talk(Day);
        diary.Lead(1, Day);
        diary.Write(new FactNoted { Id = diary.NextId, On = Day, Contact = Ids.Contact(2), Text = "Likes tea" });
        return diary;
    }

    private static ContactsMerged Merge(Diary diary, int kept, int absorbed) =>
        new() { Id = diary.NextId, On = Day, Kept = Ids.Contact(kept), Absorbed = Ids.Contact(absorbed) };

    [Fact]
    public void A_merge_keeps_both_ledgers_and_leads_to_them_from_both_ids()
    {
        Diary diary = TwoAdas();
        diary.Write(Merge(diary, 2, 1));
        NetworkView view = diary.ToNetwork().AsOf(Day);
        Relationship one = Assert.Single(view.Relationships);

        Assert.Equal(Ids.Contact(2), one.Id);
        Assert.Same(one, view[Ids.Contact(1)]);
        Assert.Equal((1, 1, 1), (one.Interactions.Count, one.Leads.Count, one.Facts.Count));
        Assert.Equal((Day.PlusDays(-9), "Ada"), (one.AddedOn, one.Contact.GivenName));
        Assert.Equal([Ids.Contact(2), Ids.Contact(1)], diary.ToNetwork().IdsOf(Ids.Contact(1)));
    }

    [Fact]
    public void A_retracted_merge_takes_them_apart_again()
    {
        Diary diary = TwoAdas();
        Network before = diary.ToNetwork();
        EntryId merge = diary.Write(Merge(diary, 2, 1));
        diary.Write(new EntryRetracted { Id = diary.NextId, On = Day, Entry = merge });

        Assert.Equal(StateDump.Of(before, Day), StateDump.Of(diary.ToNetwork(), Day));
        Assert.Equal(2, diary.ToNetwork().AsOf(Day).Relationships.Count);
    }

    [Fact]
    public void Links_to_an_introducer_follow_every_merge_but_never_lead_to_oneself()
    {
        Diary diary = TwoAdas();
        diary.Add(Ids.Contact(3), Day);
        diary.Write(new ContactUpdated { Id = diary.NextId, On = Day, Contact = Ids.Contact(3), Details = new() { MetThrough = Ids.Contact(1) } });
        Assert.Equal(Ids.Contact(1), diary.ToNetwork().AsOf(Day)[Ids.Contact(3)].Contact.MetThrough);

        diary.Write(Merge(diary, 2, 1));
        Assert.Equal(Ids.Contact(2), diary.ToNetwork().AsOf(Day)[Ids.Contact(3)].Contact.MetThrough);

        diary.Write(Merge(diary, 2, 3));
        Assert.Null(diary.ToNetwork().AsOf(Day)[Ids.Contact(3)].Contact.MetThrough);
    }

    [Fact]
    public void Chains_of_merges_lead_to_one_person_and_circles_do_no_harm()
    {
        Diary diary = TwoAdas();
        diary.Add(Ids.Contact(3), Day);
        diary.Write(Merge(diary, 2, 1));
        diary.Write(Merge(diary, 3, 2));
        diary.Write(Merge(diary, 1, 3));
        Network network = diary.ToNetwork();

        Assert.All([1, 2, 3], n => Assert.Equal(Ids.Contact(3), network.Resolve(Ids.Contact(n))));
        Assert.Equal([Ids.Contact(3), Ids.Contact(1), Ids.Contact(2)], network.IdsOf(Ids.Contact(2)));
        Assert.Equal([Ids.Contact(9)], network.IdsOf(Ids.Contact(9)));
    }

    [Fact]
    public void An_entry_about_both_ids_of_one_person_counts_once()
    {
        Diary diary = TwoAdas();
        diary.Attend(1, Day.PlusDays(1), Ids.Contact(1), Ids.Contact(2), Ids.Contact(1));
        diary.Write(Merge(diary, 2, 1));
        Relationship one = diary.AsOf(Day.PlusDays(1));

        Assert.Equal(2, one.Interactions.Count);
        Assert.Equal([Ids.Contact(2)], Assert.Single(one.Gatherings).Met);
    }

    [Fact]
    public void What_was_dismissed_or_put_off_under_either_id_stays_so()
    {
        Diary diary = TwoAdas();
        FollowUpKey key = new("thank-you", Ids.Contact(1), "", Day);
        diary.Write(new FollowUpDismissed { Id = diary.NextId, On = Day, FollowUp = key });
        diary.Write(new FollowUpSnoozed { Id = diary.NextId, On = Day, FollowUp = key, Until = Day.PlusDays(3) });
        diary.Write(new FollowUpSnoozed { Id = diary.NextId, On = Day.PlusDays(1), FollowUp = key, Until = Day.PlusDays(5) });
        diary.Write(Merge(diary, 2, 1));
        FollowUpKey merged = key with { Contact = Ids.Contact(2) };
        Relationship one = diary.AsOf(Day.PlusDays(1));

        Assert.Equal([merged], one.Dismissed);
        Assert.Equal(Day.PlusDays(5), one.Snoozed[merged]);
    }
}
