using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

public class GatheringTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void Everybody_met_at_a_gathering_was_met_in_person()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day);
        EntryId entry = diary.Attend(1, Day, Ids.Contact(1), Ids.Contact(2));
        diary.Attend(2, Day);
        Relationship relationship = diary.AsOf(Day);
        Gathering gathering = Assert.Single(relationship.Gatherings);
        Interaction talk = Assert.Single(relationship.Interactions);

        Assert.Equal((Ids.Gathering(1), "Meetup", Day), (gathering.Id, gathering.Name, gathering.AttendedOn!.Value));
        Assert.Equal([Ids.Contact(1), Ids.Contact(2)], gathering.Met);
        Assert.Equal((entry, Channel.InPerson, Direction.Mutual, true), (talk.Id, talk.Channel, talk.Direction, talk.IsSubstantial));
        Assert.Equal([new(Day, TouchSides.Mutual)], relationship.Days);
        Assert.Equal($"Gathering {Ids.Gathering(1)}", gathering.ToString());
    }
}
