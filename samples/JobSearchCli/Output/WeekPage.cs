using JobSearchCli.Agendas;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>The agenda of a calendar week as a table, Monday to Sunday.</summary>
internal static class WeekPage
{
    private const int DaysInWeek = 7;

    internal static void Write(NumberedAgenda agenda, Screen screen)
    {
        LocalDate monday = MondayOf(agenda);
        screen.Line($"[bold]{Words.Span(monday, monday.PlusDays(DaysInWeek - 1))}[/]\n");
        string[][] rows = [.. Enumerable.Range(0, DaysInWeek).Select(monday.PlusDays).SelectMany(day => RowsOf(day, agenda, screen))];
        WeekTable table = WeekTable.Fitting(rows, screen);
        table.Write(rows, screen);
        screen.Line();
        LeftOutColumns.Write(table.LeftOut, screen);
        WriteRest(agenda, monday.PlusDays(DaysInWeek - 1), screen);
    }

    /// <summary>The Monday of this week, or of the coming one when no working day of this one is left.</summary>
    private static LocalDate MondayOf(NumberedAgenda agenda)
    {
        LocalDate sunday = agenda.Today.DayOfWeek == IsoDayOfWeek.Sunday ? agenda.Today : agenda.Today.Next(IsoDayOfWeek.Sunday);
        int left = Period.DaysBetween(agenda.Today, sunday) + 1;
        bool hasWork = Enumerable.Range(0, left).Select(agenda.Today.PlusDays).Any(agenda.Network.View.Calendar.IsBusinessDay);
        return hasWork ? sunday.PlusDays(1 - DaysInWeek) : sunday.PlusDays(1);
    }

    private static IEnumerable<string[]> RowsOf(LocalDate day, NumberedAgenda agenda, Screen screen)
    {
        string name = day == agenda.Today ? $"[bold]Today, {Words.Weekday(day)}[/]" : Words.Short(day);
        AgendaLine[] lines = [.. agenda.On(day)];
        return lines.Length == 0
            ? [[$"[grey]{name}[/]", "", "", $"[grey]{Idle(day, agenda)}[/]", ""]]
            : lines.Select(line => new[]
            {
                line == lines[0] ? name : "",
                $"{line.Number}",
                Words.For(line.Outreach.FollowUps[0]),
                Markup.Escape(agenda.Network.NameOf(line.Outreach.Contact)),
                Mark.For(line.Outreach.Class, line.Outreach.Window, agenda.Today).Before(Words.Until(line.Outreach.Class, line.Outreach.Window, agenda.Today), screen),
            });
    }

    private static string Idle(LocalDate day, NumberedAgenda agenda) =>
        day < agenda.Today ? Past(day, agenda)
        : day > agenda.LastDay && agenda.Network.View.Calendar.IsBusinessDay(day) ? "not planned"
        : Words.Idle(agenda, day).TrimEnd('.').ToLowerInvariant();

    private static string Past(LocalDate day, NumberedAgenda agenda)
    {
        int people = agenda.Network.View.Relationships.Count(person => person.Days.Any(touch => touch.Day == day));
        return people == 0 ? "past" : $"past; in touch with {people}";
    }

    private static void WriteRest(NumberedAgenda agenda, LocalDate sunday, Screen screen)
    {
        int later = agenda.Lines.Count(line => line.Day > sunday);
        if (later > 0)
        {
            screen.Line($"[grey]The plan goes on to {Words.Short(agenda.LastDay)} with {later} more, which agenda lists.[/]");
        }

        UnplacedNote.Write(agenda, screen);
    }
}
