using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Scoring;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>One contact on a page.</summary>
internal static class ExplainPage
{
    internal static void Write(Relationship person, LoadedNetwork network, Screen screen)
    {
        WriteWho(person, network, screen);
        WriteWarmth(person.Warmth, screen);
        WriteTrust(person.Trust, screen);
        WriteDuties(person, network, screen);
        WriteDealings(person, network, screen);
    }

    private static void WriteWho(Relationship person, LoadedNetwork network, Screen screen)
    {
        Contact contact = person.Contact;
        screen.Line($"[bold]{Markup.Escape(contact.DisplayName)}[/]");
        string work = string.Join(" at ", new[] { contact.Role, contact.Employer }.Where(part => part.Length > 0));
        screen.Item(work);
        screen.Item(contact.ConnectedOn is { } connected ? $"Connected on LinkedIn on {Words.Plain(connected)}" : "");
        screen.Item(contact.MetThrough is { } introducer ? $"Met through {network.NameOf(introducer)}" : "");
        screen.Item(contact.ToldOfSearch ? "Knows that you are looking for work" : "");
        screen.Item(contact.GivenCard ? "Has your card" : "");
        screen.Item(person.Tier is { } tier ? $"Tier {tier}" : "");
        screen.Item(person.IsPaused ? $"Left in peace{(person.Pause!.Until is { } until ? $" until {Words.Plain(until)}" : "")}" : "");
    }

    private static void WriteWarmth(Warmth warmth, Screen screen)
    {
        screen.Line($"\n[bold]Warmth:[/] {Mark.For(warmth.Band).Before(Words.For(warmth.Band), screen)}");
        Reasons(screen, warmth.Reasons);
    }

    private static void WriteTrust(Trust trust, Screen screen)
    {
        screen.Heading($"Trust: {Words.For(trust.Level)}");
        screen.Item($"Belief {trust.Opinion.Belief:0.00}, disbelief {trust.Opinion.Disbelief:0.00}, not known {trust.Opinion.Uncertainty:0.00}");
        Reasons(screen, trust.Reasons);
    }

    private static void WriteDuties(Relationship person, LoadedNetwork network, Screen screen)
    {
        LocalDate today = network.View.Today;
        FollowUp[] all = [.. network.View.FollowUps.Where(followUp => followUp.Contact == person.Id)];
        screen.Heading("Open now");
        FollowUp[] open = [.. all.Where(followUp => followUp.Window.Ideal <= today)];
        foreach (FollowUp followUp in open)
        {
            screen.Item($"{Words.For(followUp)}, {Words.Until(followUp.Class, followUp.Window, today)}: {Sentences(followUp)}");
        }

        screen.Item(open.Length == 0 ? "Nothing." : "");
        screen.Heading("Next");
        FollowUp[] later = [.. all.Except(open).OrderBy(followUp => followUp.Window.Ideal)];
        foreach (FollowUp followUp in later)
        {
            screen.Item($"{Words.For(followUp)} from {Words.Plain(followUp.Window.Ideal)}: {Sentences(followUp)}");
        }

        screen.Item(later.Length == 0 ? "Nothing planned." : "");
    }

    private static void WriteDealings(Relationship person, LoadedNetwork network, Screen screen)
    {
        IReadOnlyList<LeadStatus> leads = network.View.LeadsFrom(person.Id);
        Promise[] promises = [.. person.Promises];
        if (leads.Count + promises.Length + person.Facts.Count + person.Contact.ImportantDates.Count == 0)
        {
            return;
        }

        screen.Heading("Worth knowing");
        foreach (Fact fact in person.Facts)
        {
            screen.Item($"{(fact.About switch { FactKind.Need => "Needs", FactKind.Offer => "Offers", _ => "Matters" })}: {fact.Text}");
        }

        foreach (ImportantDate date in person.Contact.ImportantDates)
        {
            screen.Item($"Each year: {date.Name}, {Words.DayOf(date.Day)}");
        }

        foreach (LeadStatus status in leads)
        {
            screen.Item($"Lead of {Words.Plain(status.Lead.ReceivedOn)}: {status.Lead.Description} ({Words.For(status.State)})");
        }

        foreach (Promise promise in promises)
        {
            string whose = promise.By == PromiseSide.Mine ? "You promised" : "They promised";
            string kept = promise.KeptOn is { } day ? $"kept {Words.Plain(day)}" : $"due {Words.Plain(promise.Due)}";
            screen.Item($"{whose}: {promise.Text} ({kept})");
        }
    }

    private static string Sentences(FollowUp followUp) => string.Join(' ', followUp.Reasons.Select(reason => reason.Sentence));

    private static void Reasons(Screen screen, IEnumerable<Reason> reasons)
    {
        foreach (Reason reason in reasons)
        {
            screen.Item(reason.Sentence);
        }
    }
}
