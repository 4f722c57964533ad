using System.Globalization;
using JobSearchCli.Agendas;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.FollowUps;
using Networking.Core.Scoring;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>One line of the agenda explained: the rules behind it, the day it stands on, its priority, and the person.</summary>
internal static class WhyPage
{
    internal static void Write(AgendaLine line, NumberedAgenda agenda, Screen screen)
    {
        LoadedNetwork network = agenda.Network;
        Outreach outreach = line.Outreach;
        Relationship person = network.View[outreach.Contact];
        string until = Mark.For(outreach.Class, outreach.Window, agenda.Today)
            .Before(Words.Until(outreach.Class, outreach.Window, agenda.Today), screen);
        string employer = person.Contact.Employer.Length > 0 ? $", {person.Contact.Employer}" : "";
        screen.Line($"{line.Number}. {Words.For(outreach.FollowUps[0])}: [bold]{Markup.Escape(person.Contact.DisplayName)}[/]{Markup.Escape(employer)}");
        screen.Indented(2, $"{Words.Long(line.Day)}{(line.Day == agenda.Today ? " (today)" : "")} {until}");
        WriteReasons(outreach, network, screen);
        screen.Heading("Why this day");
        foreach (string sentence in DayReasons.For(line, agenda))
        {
            screen.Item(sentence);
        }

        WritePriority(outreach, agenda.Today, screen);
        WritePerson(person, screen);
        screen.Heading("To put it off, or to leave it");
        screen.Item(network.Place is null
            ? "Write put-off or dismissed into your notes, with this key as the detail:"
            : "snooze puts it off, dismiss leaves it; both take the line's number, or this key:");
        screen.Unwrapped(outreach.Key.ToString());
    }

    private static void WriteReasons(Outreach outreach, LoadedNetwork network, Screen screen)
    {
        screen.Heading("Why");
        foreach (FollowUp followUp in outreach.FollowUps)
        {
            foreach (Reason reason in followUp.Reasons)
            {
                screen.Item(reason.Sentence);
            }

            screen.Detail(Words.Rule(network.PolicyOf(followUp)));
            screen.Detail(Days(followUp, isOneOfSeveral: outreach.FollowUps.Count > 1));
        }
    }

    /// <summary>Where there is one follow-up alone, its best days are told with the day it stands on.</summary>
    private static string Days(FollowUp followUp, bool isOneOfSeveral)
    {
        string best = isOneOfSeveral ? $"Best from {Words.Plain(followUp.Window.Ideal)} to {Words.Plain(followUp.Window.Latest)}. " : "";
        return best + (followUp.LapsesAfter is { } last ? $"Worth doing until {Words.Plain(last)}." : "Worth doing at any time.");
    }

    private static void WritePriority(Outreach outreach, LocalDate today, Screen screen)
    {
        int priority = outreach.PriorityOn(today);
        int forClass = ((int)outreach.Class + 1) * 1000;
        int rank = (int)FollowUpClass.Thank - (int)outreach.Class + 1;
        screen.Heading($"Priority {Number(priority)}");
        screen.Item($"{Number(forClass)} for its kind ({Words.For(outreach.Class).ToLowerInvariant()}), place {rank} of {(int)FollowUpClass.Thank + 1}: thanks come first, saying hello again last.");
        int past = Period.DaysBetween(outreach.Window.Latest, today);
        int best = outreach.Window.LengthInDays;
        screen.Item(past <= 0
            ? "Nothing on top: its best days are not over."
            : $"{Number(priority - forClass)} more, for its best days ({best}) passed {Words.Count(past, "day")} ago (at most 999).");
    }

    private static void WritePerson(Relationship person, Screen screen)
    {
        Warmth warmth = person.Warmth;
        Trust trust = person.Trust;
        screen.Heading("Where you stand");
        screen.Indented(2, $"Warmth: {Mark.For(warmth.Band).Before(Words.For(warmth.Band), screen)}. {Markup.Escape(First(warmth.Reasons, 2))}");
        screen.Item($"Trust: {Words.For(trust.Level)}, belief {trust.Opinion.Belief.ToString("0.00", CultureInfo.InvariantCulture)}. {First(trust.Reasons, 1)}");
    }

    private static string First(IReadOnlyList<Reason> reasons, int count) =>
        string.Join(' ', reasons.Take(count).Select(reason => reason.Sentence));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
