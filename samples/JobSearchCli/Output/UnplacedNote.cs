using JobSearchCli.Agendas;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>Who found no place on the agenda, with what, and what would help.</summary>
internal static class UnplacedNote
{
    /// <summary>How many are named; the others are counted.</summary>
    private const int MostNamed = 5;

    internal static void Write(NumberedAgenda agenda, Screen screen)
    {
        ILookup<bool, Unplaced> byDaysOff = agenda.Agenda.Unplaced.ToLookup(unplaced => IsOnDaysOff(unplaced, agenda));
        if (byDaysOff[false].Any())
        {
            string names = Names(byDaysOff[false], agenda, outreach => What(outreach));
            screen.Line($"[grey]No room in these days for {names}; more people a day would make room, and tomorrow's plan looks again.[/]");
        }

        if (byDaysOff[true].Any())
        {
            string names = Names(byDaysOff[true], agenda, outreach => $"{What(outreach)}, {Words.Near(First(outreach, agenda), agenda.Today)}");
            screen.Line($"[grey]Falls on days off: {names}.[/]");
        }
    }

    /// <summary>A business day without capacity is none off: more people a day would make room on it.</summary>
    private static bool IsOnDaysOff(Unplaced unplaced, NumberedAgenda agenda)
    {
        LocalDate first = First(unplaced.Outreach, agenda);
        DateWindow window = unplaced.Outreach.Window;
        LocalDate last = window.IsOverdue(agenda.Today) ? agenda.LastDay : LocalDate.Min(window.Latest, agenda.LastDay);
        return unplaced.Cause == UnplacedCause.NoCapacity
            && !agenda.Agenda.Days.Any(day => day.Date >= first && day.Date <= last && agenda.Network.View.Calendar.IsBusinessDay(day.Date));
    }

    /// <summary>The first planned day on which it could be done.</summary>
    private static LocalDate First(Outreach outreach, NumberedAgenda agenda) => LocalDate.Max(outreach.Window.Ideal, agenda.FirstDay);

    private static string What(Outreach outreach) => Words.For(outreach.FollowUps[0]).ToLowerInvariant();

    private static string Names(IEnumerable<Unplaced> unplaced, NumberedAgenda agenda, Func<Outreach, string> what)
    {
        Outreach[] all = [.. unplaced.Select(one => one.Outreach)];
        IEnumerable<string> named = all.Take(MostNamed)
            .Select(outreach => $"{Markup.Escape(agenda.Network.NameOf(outreach.Contact))} ({Markup.Escape(what(outreach))})");
        string names = string.Join(", ", named);
        return all.Length > MostNamed ? $"{names} and {all.Length - MostNamed} more" : names;
    }
}
