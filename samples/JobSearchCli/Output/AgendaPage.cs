using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>The agenda as a page: a block for each day, a line for each person, a line for each reason.</summary>
internal static class AgendaPage
{
    private const int WhatWidth = 20;

    internal static void Write(Agenda agenda, LoadedNetwork network, Screen screen)
    {
        LocalDate today = network.View.Today;
        int number = 0;
        foreach (AgendaDay day in agenda.Days)
        {
            if (day.Outreaches.IsEmpty && day.Date != today)
            {
                continue;
            }

            screen.Line($"[bold]{Words.Long(day.Date)}[/]{(day.Date == today ? " (today)" : "")}");
            if (day.Outreaches.IsEmpty)
            {
                screen.Line(!network.View.Calendar.IsBusinessDay(day.Date) ? "  A day off." : agenda.Unplaced.IsEmpty ? "  Nobody is waiting." : "  No room today.");
            }

            foreach (Outreach outreach in day.Outreaches)
            {
                Write(++number, outreach, network, screen);
            }

            screen.Line();
        }

        WriteRest(agenda, screen);
    }

    private static void Write(int number, Outreach outreach, LoadedNetwork network, Screen screen)
    {
        LocalDate today = network.View.Today;
        string colour = outreach.Window.IsOverdue(today) && outreach.Class > FollowUpClass.Attempt ? "yellow" : "green";
        string name = Markup.Escape(network.NameOf(outreach.Contact));
        screen.Line(
            $"{number,3}. [{colour}]{Words.For(outreach.Class).PadRight(WhatWidth)}[/] [bold]{name}[/]{Where(outreach.Contact, network)}"
            + $" - {Words.Until(outreach.Class, outreach.Window, today)}");
        foreach (Reason reason in outreach.Reasons)
        {
            screen.Indented(5, $"[grey]{Markup.Escape(reason.Sentence)}[/]");
        }
    }

    private static string Where(ContactId contact, LoadedNetwork network) =>
        network.View.Find(contact)?.Contact.Employer is { Length: > 0 } employer ? $", {Markup.Escape(employer)}" : "";

    private static void WriteRest(Agenda agenda, Screen screen)
    {
        if (agenda.Unplaced.IsEmpty)
        {
            return;
        }

        IEnumerable<string> kinds = agenda.Unplaced
            .GroupBy(unplaced => unplaced.Outreach.Class)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} x {Words.For(group.Key).ToLowerInvariant()}");
        screen.Line($"[grey]Found no place in these days: {string.Join(", ", kinds)}. They keep; plan more days or more people a day to see them.[/]");
    }
}
