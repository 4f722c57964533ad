using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Duplicates;
using Networking.Core.Journaling;

namespace Networking.Core.Interchange.Tests.Duplicates;

public class DuplicateFinderTests
{
    private static Crowd Two(string one = "Jana Berg @Volta", string other = "J. Berg @Volta")
    {
        Crowd crowd = new();
        crowd.Add(1, one);
        crowd.Add(2, other);
        return crowd;
    }

    private static LikelyDuplicate Only(Crowd crowd) => Assert.Single(crowd.Find(DuplicateModel.V1 with { Least = 0 }));

    private static IEnumerable<string> Codes(Crowd crowd) => Only(crowd).Reasons.Select(reason => reason.Code);

    [Fact]
    public void Nothing_is_offered_of_an_empty_network() => Assert.Empty(new Crowd().Find());

    [Fact]
    public void The_likeliest_come_first_and_the_unlikely_not_at_all()
    {
        Crowd crowd = new();
        crowd.Add(1, "Jana Berg @Volta");
        crowd.Add(2, "J. Berg @Volta");
        crowd.Add(3, "Ove Lund @Umbra tel:070-1234567");
        crowd.Add(4, "Lund Ove @Umbra tel:+46701234567");
        crowd.Add(5, "Jonas Berg @Volta");
        LikelyDuplicate[] found = [.. crowd.Find()];

        Assert.Equal([(Crowd.Id(3), Crowd.Id(4)), (Crowd.Id(1), Crowd.Id(2)), (Crowd.Id(2), Crowd.Id(5))], found.Select(pair => (pair.One, pair.Other)));
        Assert.True(found[0].Score > found[1].Score);
        Assert.DoesNotContain(crowd.Find(DuplicateModel.V1 with { Least = 0.6 }), pair => pair.One == Crowd.Id(1));
    }

    [Fact]
    public void The_one_kept_is_by_hand_then_the_earliest_then_the_smallest_id()
    {
        Crowd crowd = Two();
        Assert.Equal(Crowd.Id(1), Only(crowd).One);

        crowd = new();
        crowd.Add(1, "Jana Berg", Crowd.Today.PlusDays(-5));
        crowd.Add(2, "Jana Berg", Crowd.Today.PlusDays(-6));
        Assert.Equal(Crowd.Id(2), Only(crowd).One);

        crowd = new();
        crowd.Add(1, "Jana Berg", Crowd.Today.PlusDays(-6));
        crowd.Add(2, "Jana Berg", Crowd.Today.PlusDays(-5), source: null);
        Assert.Equal(Crowd.Id(2), Only(crowd).One);
    }

    [Fact]
    public void Whoever_was_met_together_is_two_people()
    {
        Crowd crowd = Two();
        crowd.Met(Channel.InPerson, Crowd.Id(1), Crowd.Id(2));
        Assert.Contains("duplicate.met-together", Codes(crowd));
        Assert.Empty(crowd.Find());

        crowd = Two();
        crowd.Write(id => new GatheringAttended { Id = id, On = Crowd.Today, Gathering = new(Guid.AllBitsSet), Name = "Meetup", Met = [Crowd.Id(2), Crowd.Id(1)] });
        Assert.Contains("duplicate.met-together", Codes(crowd));
    }

    [Fact]
    public void Both_in_one_message_says_less_for_it_may_go_to_two_addresses_of_one_person()
    {
        Crowd crowd = Two();
        crowd.Met(Channel.Email, Crowd.Id(1), Crowd.Id(2));
        LikelyDuplicate pair = Only(crowd);

        Assert.Contains(pair.Reasons, reason => reason.Code == "duplicate.named-together");
        Assert.InRange(pair.Score, 0.01, 0.3);
    }

    [Fact]
    public void Whoever_knows_the_other_or_was_met_through_them_is_not_the_other()
    {
        Crowd crowd = Two();
        crowd.Acquainted(Crowd.Id(2), Crowd.Id(1));
        Assert.Contains("duplicate.acquainted", Codes(crowd));

        crowd = Two();
        crowd.Write(id => new ContactUpdated { Id = id, On = Crowd.Today, Contact = Crowd.Id(2), Details = new() { MetThrough = Crowd.Id(1) } });
        Assert.Contains("duplicate.acquainted", Codes(crowd));
    }

    [Fact]
    public void People_whom_both_know_were_met_with_or_met_through_count_for_it_up_to_a_number()
    {
        Crowd crowd = Two();
        double none = Only(crowd).Score;
        foreach (int third in Enumerable.Range(10, 4))
        {
            crowd.Add(third, $"Q{third}x Z{third}y");
        }

        crowd.Met(Channel.Video, Crowd.Id(1), Crowd.Id(10));
        crowd.Met(Channel.Email, Crowd.Id(2), Crowd.Id(10));
        Assert.Equal(1, CountOf(crowd));
        Assert.True(Only(crowd).Score > none);

        crowd.Acquainted(Crowd.Id(1), Crowd.Id(11));
        crowd.Write(id => new ContactUpdated { Id = id, On = Crowd.Today, Contact = Crowd.Id(2), Details = new() { MetThrough = Crowd.Id(11) } });
        Assert.Equal(2, CountOf(crowd));

        foreach (int third in (int[])[12, 13])
        {
            crowd.Acquainted(Crowd.Id(1), Crowd.Id(third));
            crowd.Acquainted(Crowd.Id(2), Crowd.Id(third));
        }

        Assert.Equal(3, CountOf(crowd));
    }

    [Fact]
    public void A_large_gathering_makes_nobody_an_acquaintance()
    {
        Crowd crowd = Two();
        ContactId[] others = [.. Enumerable.Range(10, 12).Select(n => crowd.Add(n, $"Q{n}x Z{n}y"))];
        crowd.Met(Channel.InPerson, [Crowd.Id(1), .. others]);
        crowd.Met(Channel.InPerson, [Crowd.Id(2), .. others]);

        Assert.DoesNotContain("duplicate.shared-contacts", Codes(crowd));
    }

    [Fact]
    public void Who_was_said_to_be_two_or_made_one_is_not_offered_again()
    {
        Crowd apart = Two();
        LikelyDuplicate pair = Only(apart);
        apart.Write(id => pair.KeepApart(id, Crowd.Today));
        Assert.Empty(apart.Find());

        Crowd merged = Two();
        merged.Write(id => pair.Merge(id, Crowd.Today));
        Assert.Empty(merged.Find());
        Assert.Equal(Crowd.Id(1), merged.Network.Resolve(Crowd.Id(2)));
    }

    [Fact]
    public void A_merge_taken_back_is_offered_again_unless_they_are_kept_apart()
    {
        Crowd crowd = Two();
        LikelyDuplicate pair = Only(crowd);
        ContactsMerged merge = pair.Merge(crowd.NextId, Crowd.Today);
        crowd.Write(_ => merge);
        crowd.Write(id => new EntryRetracted { Id = id, On = Crowd.Today, Entry = merge.Id });
        Assert.Equal(pair, Assert.Single(crowd.Find()));

        crowd.Write(id => pair.KeepApart(id, Crowd.Today));
        Assert.Empty(crowd.Find());
    }

    [Fact]
    public void The_erased_are_not_offered()
    {
        Crowd crowd = Two();
        crowd.Write(id => new ContactErased { Id = id, On = Crowd.Today, Contacts = [Crowd.Id(2)] });

        Assert.Empty(crowd.Find(DuplicateModel.V1 with { Least = 0 }));
    }

    [Fact]
    public void Nothing_shows_a_name_or_an_address_but_the_reasons_sentence()
    {
        LikelyDuplicate pair = Only(Two("Jana Berg mail:jana@volta.example", "J. Berg mail:jana@volta.example"));

        Assert.DoesNotContain("jana", $"{pair} {string.Join(' ', pair.Reasons)}", StringComparison.OrdinalIgnoreCase);
        Assert.Contains("jana@volta.example", pair.Reasons[0].Sentence, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("view", () => DuplicateFinder.Find(null!));
    }

    private static double? CountOf(Crowd crowd) => Only(crowd).Reasons
        .Single(reason => reason.Code == "duplicate.shared-contacts")
        .Values.Single(value => value.Name == "count").Number;
}
