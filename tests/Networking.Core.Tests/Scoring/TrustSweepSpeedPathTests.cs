using Networking.Core.Calendars;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

public class TrustSweepSpeedPathTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    [Fact]
    public void Lasting_evidence_sums_on_every_day_as_adding_up_everything_does()
    {
        Random random = new(5);
        EvidenceKind[] kinds = [EvidenceKind.Conversation, EvidenceKind.HelpGiven, EvidenceKind.UnansweredMessage];
        Evidence[] pieces =
        [
            .. Enumerable.Range(0, 50).Select(_ => new Evidence(kinds[random.Next(3)], Day.PlusDays(random.Next(300)), 1 + random.NextDouble(), default)),
        ];
        LastingEvidence lasting = new(TrustModel.V1, pieces);

        for (int i = -1; i < 400; i++)
        {
            EvidenceSum expected = TrustModel.V1.Sum(pieces, Day.PlusDays(i));
            EvidenceSum actual = lasting.Sum(Day.PlusDays(i));
            Assert.Equal(expected.Positive, actual.Positive, 10);
            Assert.Equal(expected.Negative, actual.Negative, 10);
        }
    }

    [Fact]
    public void Sorted_days_are_counted_with_and_without_the_day_itself()
    {
        LocalDate[] days = [Day, Day, Day.PlusDays(2), Day.PlusDays(5)];

        Assert.Equal([0, 0, 2, 2, 3, 3, 3, 4], Enumerable.Range(-1, 8).Select(i => SortedDays.CountBefore(days, Day.PlusDays(i))));
        Assert.Equal([0, 2, 2, 3, 3, 3, 4, 4], Enumerable.Range(-1, 8).Select(i => SortedDays.CountUpTo(days, Day.PlusDays(i))));
        Assert.Equal(4, SortedDays.CountUpTo(days, LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Thanks_are_found_as_by_going_through_all_interactions()
    {
        Random random = new(7);
        EntryId[] received = [.. Enumerable.Range(1, 4).Select(Id)];
        Interaction[] interactions =
        [
            .. Enumerable.Range(0, 60).Select(i => new Interaction
            {
                Id = Id(100 + i),
                On = Day.PlusDays(i / 3),
                At = i % 3 == 0 ? null : Moment(i),
                Direction = (Direction)random.Next(3),
                Gesture = random.Next(2) == 0 ? Gesture.Thanks : Gesture.Conversation,
                ThanksFor = random.Next(5) == 0 ? null : received[random.Next(4)],
            }),
        ];
        ThanksGiven thanks = new(interactions);

        for (int i = 0; i < 70; i++)
        {
            LocalDate on = Day.PlusDays(i / 3);
            Instant? at = random.Next(3) == 0 ? null : Moment(i);
            foreach (EntryId entry in received)
            {
                Interaction? expected = Array.Find(interactions, t => t.Gesture == Gesture.Thanks && t.IsMine && t.On >= on
                    && (t.ThanksFor == entry || (t.ThanksFor is null && !(t.On == on && t.At < at))));
                Assert.Equal(expected?.On, thanks.FirstFor(entry, on, at));
            }
        }
    }

    private static Instant Moment(int number) => Instant.FromUtc(2026, 1, 1, 0, 0).Plus(Duration.FromHours(number));

    private static EntryId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
