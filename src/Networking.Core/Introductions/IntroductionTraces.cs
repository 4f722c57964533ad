using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.Introductions;

/// <summary>What an introduction says of the seeker's dealings with one of its other people: who acted when, and to what end.</summary>
internal static class IntroductionTraces
{
    /// <summary>The days on which one of the two acted toward the other, besides <see cref="Interactions"/>.</summary>
    internal static IEnumerable<(LocalDate Day, Direction Direction)> Touches(Introduction introduction, IntroductionRole them)
    {
        IntroductionRole seeker = introduction.SeekerRole;
        if (them == IntroductionRole.Introducer || seeker == IntroductionRole.Introducer)
        {
            if (RequestDirection(introduction, them) is { } direction)
            {
                yield return (introduction.RequestedOn, direction);
            }

            foreach ((IntroductionRole speaker, LocalDate day) in introduction.Words)
            {
                if (DirectionOf(speaker, seeker, them) is { } said)
                {
                    yield return (day, said);
                }
            }
        }

        if (them == IntroductionRole.Introducer)
        {
            foreach (LocalDate report in introduction.Reports)
            {
                yield return (report, Direction.Mine);
            }
        }
    }

    /// <summary>What counts as an interaction: bringing people together, trying to, and meeting.</summary>
    internal static IEnumerable<Interaction> Interactions(Introduction introduction, IntroductionRole them)
    {
        IntroductionRole seeker = introduction.SeekerRole;
        if (introduction is { MadeOn: { } made, MadeBy: { } madeBy })
        {
            if (seeker == IntroductionRole.Introducer)
            {
                yield return Make(madeBy, made, introduction.MadeAt, Direction.Mine, Gesture.Introduction);
            }
            else if (them == IntroductionRole.Introducer)
            {
                yield return Make(madeBy, made, introduction.MadeAt, Direction.Theirs, Gesture.Introduction);
            }
        }

        if (introduction is { MetOn: { } met, MetBy: { } metBy } && seeker != IntroductionRole.Introducer && them != IntroductionRole.Introducer)
        {
            yield return Make(metBy, met, null, Direction.Mutual, Gesture.Conversation) with { IsSubstantial = true };
        }

        // They asked on the seeker's behalf; that the answer was no does not make it less of a help.
        if (introduction is { RefusedBy: IntroductionRole.Target, RefusedOn: { } refused, RefusedIn: { } refusal }
            && seeker == IntroductionRole.Petitioner && them == IntroductionRole.Introducer)
        {
            yield return Make(refusal, refused, null, Direction.Theirs, Gesture.HelpReceived);
        }
    }

    private static Direction? RequestDirection(Introduction introduction, IntroductionRole them)
    {
        IntroductionRole asks = introduction.ByIntroducer ? IntroductionRole.Introducer : IntroductionRole.Petitioner;
        return them == asks ? Direction.Theirs
            : introduction.SeekerRole == asks ? (introduction.ByIntroducer ? null : Direction.Mine)
            : them == IntroductionRole.Introducer ? Direction.Theirs
            : null;
    }

    /// <summary>Between the seeker and one of the others: whose word it was. What the introducer passes on is theirs.</summary>
    private static Direction? DirectionOf(IntroductionRole speaker, IntroductionRole seeker, IntroductionRole them) =>
        speaker == seeker ? (them == IntroductionRole.Target ? null : Direction.Mine)
        : seeker == IntroductionRole.Target ? null
        : speaker == them || them == IntroductionRole.Introducer ? Direction.Theirs
        : null;

    private static Interaction Make(EntryId id, LocalDate on, Instant? at, Direction direction, Gesture gesture) =>
        new() { Id = id, On = on, At = at, Direction = direction, Gesture = gesture };
}
