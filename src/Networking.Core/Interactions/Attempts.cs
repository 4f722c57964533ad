using Networking.Core.Contacts;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Interactions;

/// <summary>The seeker's attempts to be answered, in runs that an act of the contact's ends.</summary>
internal static class Attempts
{
    /// <summary>The days of attempts since the contact last acted.</summary>
    internal static IEnumerable<LocalDate> Unanswered(Relationship relationship) =>
        Runs(relationship).LastOrDefault() ?? [];

    /// <summary>
    /// Whether the seeker never heard from them, and does not say either that they are on friendly terms or close: a
    /// manager of ten years is no stranger, though the journal begins today.
    /// </summary>
    internal static bool AreStrangers(Relationship relationship) =>
        relationship.Declared is not { Closeness: Closeness.Friendly or Closeness.Close }
        && !relationship.Days.Any(day => day.Sides.HasFlag(TouchSides.Theirs));

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
