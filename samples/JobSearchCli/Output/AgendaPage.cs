using JobSearchCli.Agendas;
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
    private const int WhatWidth = 16;

    internal static void Write(NumberedAgenda agenda, Screen screen)
    {
        foreach (AgendaDay day in agenda.Agenda.Days)
        {
            if (day.Outreaches.IsEmpty && day.Date != agenda.Today)
            {
                continue;
            }

            screen.Line($"[bold]{Words.Long(day.Date)}[/]{(day.Date == agenda.Today ? " (today)" : "")}");
            if (day.Outreaches.IsEmpty)
            {
                screen.Line($"  {Words.Idle(agenda, day.Date)}");
            }

            foreach (AgendaLine line in agenda.On(day.Date))
            {
                Write(line, agenda.Network, screen);
            }

            screen.Line();
        }

        UnplacedNote.Write(agenda, screen);
    }

    private static void Write(AgendaLine line, LoadedNetwork network, Screen screen)
    {
        Outreach outreach = line.Outreach;
        LocalDate today = network.View.Today;
        Mark mark = Mark.For(outreach.Class, outreach.Window, today);
        screen.Line(
            $"{line.Number,3}. {Words.For(outreach.FollowUps[0]).PadRight(WhatWidth)}[bold]{Markup.Escape(network.NameOf(outreach.Contact))}[/]"
            + $"{Where(outreach.Contact, network)} {mark.Before(Words.Until(outreach.Class, outreach.Window, today), screen)}");
        foreach (Reason reason in outreach.Reasons)
        {
            screen.Indented(5, $"[grey]{Markup.Escape(reason.Sentence)}[/]");
        }
    }

    private static string Where(ContactId contact, LoadedNetwork network) =>
        network.View.Find(contact)?.Contact.Employer is { Length: > 0 } employer ? $", {Markup.Escape(employer)}" : "";
}
