using JobSearchCli.Agendas;
using Networking.Core.FollowUps;
using NodaTime;

namespace JobSearchCli.Output;

/// <summary>
/// Why a line of the agenda stands on its day. A plan takes the earliest day of the window on which there is room, so
/// what is to be told is the window, the days before that were full or off, and who comes first on the day itself.
/// </summary>
internal static class DayReasons
{
    internal static IEnumerable<string> For(AgendaLine line, NumberedAgenda agenda)
    {
        DateWindow window = line.Outreach.Window;
        LocalDate first = LocalDate.Max(window.Ideal, agenda.FirstDay);
        yield return Window(line, agenda.Today);
        LocalDate[] before = [.. Enumerable.Range(0, Period.DaysBetween(first, line.Day)).Select(first.PlusDays)];
        foreach (LocalDate day in before)
        {
            yield return Taken(day, agenda);
        }

        if (before.Length == 0)
        {
            yield return line.Day == window.Ideal ? "This is the first of them." : "This is the first day of the plan.";
        }

        AgendaLine[] earlier = [.. agenda.On(line.Day).TakeWhile(other => other != line)];
        AgendaLine[] heavier = [.. earlier.Where(other => Priority(other, agenda) > Priority(line, agenda))];
        AgendaLine[] equal = [.. earlier.Except(heavier)];
        if (earlier.Length == 0)
        {
            yield return agenda.On(line.Day).Skip(1).Any() ? "On that day it comes first: nothing else weighs more." : "It has the day to itself.";
        }

        if (heavier.Length > 0)
        {
            yield return $"On that day {Numbers(heavier)} {(heavier.Length == 1 ? "comes before it and weighs" : "come before it and weigh")} more.";
        }

        if (equal.Length > 0)
        {
            yield return $"On that day {Numbers(equal)} {(equal.Length == 1 ? "comes before it, weighs the same and ends" : "come before it, weigh the same and end")} no later.";
        }
    }

    private static string Window(AgendaLine line, LocalDate today)
    {
        DateWindow window = line.Outreach.Window;
        string days = window.LengthInDays == 1 ? Words.Near(window.Ideal, today) : $"{Words.Near(window.Ideal, today)} to {Words.Near(window.Latest, today)}";
        return !window.IsOverdue(today) ? $"Its best days: {days}."
            : Words.CanBeLate(line.Outreach.Class) ? $"Its best days were {days}; now the first day with room is best."
            : $"Its best days were {days}; this is never late, so any day with room will do.";
    }

    private static string Taken(LocalDate day, NumberedAgenda agenda)
    {
        AgendaLine[] lines = [.. agenda.On(day)];
        return !agenda.Network.View.Calendar.IsBusinessDay(day) ? $"{Words.Short(day)} is a day off."
            : lines.Length == 0 ? $"{Words.Short(day)} has no room."
            : $"{Words.Short(day)} is full: {Numbers(lines)} {(lines.Length == 1 ? "weighs more or ends" : "weigh more or end")} sooner.";
    }

    private static string Numbers(AgendaLine[] lines) => NumberWords.Of(lines.Select(line => line.Number));

    private static int Priority(AgendaLine line, NumberedAgenda agenda) => line.Outreach.PriorityOn(agenda.Today);
}
