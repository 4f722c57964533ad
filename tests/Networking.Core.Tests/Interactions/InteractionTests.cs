using Networking.Core.Interactions;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Interactions;

public class InteractionTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData(Direction.Mine, TouchSides.Mine, true, false)]
    [InlineData(Direction.Theirs, TouchSides.Theirs, false, true)]
    [InlineData(Direction.Mutual, TouchSides.Mutual, true, true)]
    public void A_direction_says_who_acted(Direction direction, TouchSides sides, bool isMine, bool isTheirs)
    {
        Diary diary = Diary.With(Day);
        EntryId id = diary.Talk(Day, direction);
        Interaction interaction = Assert.Single(diary.AsOf(Day).Interactions);

        Assert.Equal((isMine, isTheirs), (interaction.IsMine, interaction.IsTheirs));
        Assert.Equal([new(Day, sides)], diary.AsOf(Day).Days);
        Assert.Equal($"Conversation {id} on 2026-03-02", interaction.ToString());
    }

    [Fact]
    public void Substance_follows_from_the_channel_unless_the_depth_says_more()
    {
        Channel[] usual = [.. Enum.GetValues<Channel>().Where(channel => IsSubstantial(channel, Depth.Usual))];

        Assert.Equal([Channel.InPerson, Channel.Video, Channel.Phone], usual);
        Assert.All(Enum.GetValues<Channel>(), channel => Assert.True(IsSubstantial(channel, Depth.Substantial)));
        Assert.All(Enum.GetValues<Channel>(), channel => Assert.False(IsSubstantial(channel, Depth.Brief)));

        static bool IsSubstantial(Channel channel, Depth depth) => Interaction.From(new InteractionLogged
        {
            Id = Ids.Entry(1),
            On = Day,
            Contacts = [Ids.Contact(1)],
            Channel = channel,
            Direction = Direction.Mutual,
            Depth = depth,
        }).IsSubstantial;
    }
}
