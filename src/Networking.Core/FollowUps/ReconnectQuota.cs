using Networking.Core.Calendars;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Gives each reconnection its week: so many an ISO week, the highest rank first, those done this week counted.</summary>
internal static class ReconnectQuota
{
    internal static IEnumerable<FollowUp> Assign(NetworkView view, IEnumerable<FollowUp> open)
    {
        int perWeek = view.Settings.Policies.ReconnectsPerWeek;
        FollowUp[] waiting =
        [
            .. open.Where(followUp => followUp.Class == FollowUpClass.Reconnect)
                .OrderByDescending(followUp => followUp.Rank)
                .ThenBy(followUp => followUp.Key),
        ];
        if (perWeek == 0 || waiting.Length == 0)
        {
            yield break;
        }

        LocalDate thisWeek = view.Today.Monday();
        Dictionary<LocalDate, int> taken = new() { [thisWeek] = DoneInWeekOf(view, thisWeek) };
        LocalDate firstWithRoom = view.Today.DayOfWeek > IsoDayOfWeek.Friday ? thisWeek.PlusWeeks(1) : thisWeek;
        foreach (FollowUp followUp in waiting)
        {
            while (taken.GetValueOrDefault(firstWithRoom) >= perWeek)
            {
                firstWithRoom = firstWithRoom.PlusWeeks(1);
            }

            LocalDate week = LocalDate.Max(firstWithRoom, FirstWeekOf(followUp));
            while (taken.GetValueOrDefault(week) >= perWeek)
            {
                week = week.PlusWeeks(1);
            }

            taken[week] = taken.GetValueOrDefault(week) + 1;
            DateWindow window = new(LocalDate.Max(week, followUp.Window.Ideal), week.PlusDays(4));
            int moved = Math.Max(0, Period.DaysBetween(followUp.Window.Latest, window.Latest));
            yield return followUp with { Window = window, LapsesAfter = followUp.LapsesAfter?.PlusDays(moved) };
        }
    }

    /// <summary>The week of the first day on which it can be done; one put off to a weekend waits for Monday.</summary>
    private static LocalDate FirstWeekOf(FollowUp followUp)
    {
        LocalDate ideal = followUp.Window.Ideal;
        return ideal.DayOfWeek > IsoDayOfWeek.Friday ? ideal.Monday().PlusWeeks(1) : ideal.Monday();
    }

    /// <summary>
    /// How many were in touch this week while there was a reconnection open for them, which may have come up in this
    /// very week.
    /// </summary>
    private static int DoneInWeekOf(NetworkView view, LocalDate monday) =>
        view.Relationships.Count(relationship =>
            relationship.Days.Last >= monday
            && relationship.Days.Any(day => day.Day >= monday
                && ReconnectPolicy.Since(relationship, day.Day.PlusDays(-1), view.Settings.Warmth) is not null));
}
