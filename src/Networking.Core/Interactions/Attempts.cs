using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Interactions;

/// <summary>The seeker's attempts to be answered, in runs that an act of the contact's ends.</summary>
internal static class Attempts
{
    /// <summary>The days of attempts since the contact last acted.</summary>
    internal static IEnumerable<LocalDate> Unanswered(Relationship relationship) =>
        Runs(relationship).LastOrDefault() ?? [];

    /// <summary>The days of attempts, run by run; the last run is the one that is still open, and may be empty.</summary>
    internal static IEnumerable<IReadOnlyList<LocalDate>> Runs(Relationship relationship)
    {
        HashSet<LocalDate> attempts =
        [
            .. relationship.Interactions.Where(interaction => interaction.IsAttempt).Select(interaction => interaction.On),
            .. relationship.Asks.Select(ask => ask.MadeOn),
        ];
        List<LocalDate> run = [];
        foreach (DayInTouch day in relationship.Days)
        {
            if (day.Sides.HasFlag(TouchSides.Theirs))
            {
                yield return run;
                run = [];
            }
            else if (attempts.Contains(day.Day))
            {
                run.Add(day.Day);
            }
        }

        yield return run;
    }
}
