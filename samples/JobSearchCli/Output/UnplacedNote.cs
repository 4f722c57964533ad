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

    private enum Help
    {
        MorePeople,
        MoreDays,
        None,
    }

    internal static void Write(NumberedAgenda agenda, Screen screen)
    {
        foreach (IGrouping<Help, Outreach> group in agenda.Agenda.Unplaced.GroupBy(one => HelpFor(one, agenda), one => one.Outreach).OrderBy(group => group.Key))
        {
            screen.Line($"[grey]{Markup.Escape(Sentence(group.Key, [.. group], agenda))}[/]");
        }
    }

    private static string Sentence(Help help, Outreach[] outreaches, NumberedAgenda agenda) => help switch
    {
        Help.MorePeople => $"No room in these days for {Names(outreaches, agenda, What)}; more people a day would make room, and tomorrow's plan looks again.",
        Help.MoreDays => $"No working day is planned here for {Names(outreaches, agenda, What)}; plan more days to see them.",
        _ => $"Falls on days off: {Names(outreaches, agenda, outreach => $"{What(outreach)}, {Words.Near(First(outreach, agenda), agenda.Today)}")}.",
    };

    /// <summary>A business day without capacity is no day off: more people a day would make room on it.</summary>
    private static Help HelpFor(Unplaced unplaced, NumberedAgenda agenda)
    {
        DateWindow window = unplaced.Outreach.Window;
        bool goesOn = window.IsOverdue(agenda.Today) || window.Latest > agenda.LastDay;
        LocalDate first = First(unplaced.Outreach, agenda);
        LocalDate last = goesOn ? agenda.LastDay : window.Latest;
        bool hasBusinessDay = agenda.Agenda.Days.Any(day =>
            day.Date >= first && day.Date <= last && agenda.Network.View.Calendar.IsBusinessDay(day.Date));
        return unplaced.Cause == UnplacedCause.NoRoom || hasBusinessDay ? Help.MorePeople
            : goesOn ? Help.MoreDays
            : Help.None;
    }

    /// <summary>The first planned day on which it could be done.</summary>
    private static LocalDate First(Outreach outreach, NumberedAgenda agenda) => LocalDate.Max(outreach.Window.Ideal, agenda.FirstDay);

    private static string What(Outreach outreach) => Words.For(outreach.FollowUps[0]).ToLowerInvariant();

    private static string Names(Outreach[] outreaches, NumberedAgenda agenda, Func<Outreach, string> what)
    {
        string names = string.Join(", ", outreaches.Take(MostNamed).Select(outreach => $"{agenda.Network.NameOf(outreach.Contact)} ({what(outreach)})"));
        return outreaches.Length > MostNamed ? $"{names} and {outreaches.Length - MostNamed} more" : names;
    }
}
