using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>What an import would change: people by name, then what was left out.</summary>
/// <param name="plan">The plan.</param>
/// <param name="after">The network as it would be, for names.</param>
/// <param name="screen">Where to.</param>
internal sealed class ImportPage(ImportPlan plan, NetworkView after, Screen screen)
{
    private const int MostShown = 20;

    /// <summary>Writes it.</summary>
    /// <param name="isWhole">Whether every change is listed.</param>
    internal void Write(bool isWhole)
    {
        foreach (IGrouping<PlannedAction, PlannedChange> kind in plan.Changes.GroupBy(change => change.Action).OrderBy(kind => kind.Key))
        {
            PlannedChange[] changes = [.. kind];
            if (kind.Key == PlannedAction.LogInteraction)
            {
                WriteInteractions(changes, isWhole);
            }
            else
            {
                WritePeople(kind.Key, changes, isWhole);
            }
        }

        WriteLeftOut();
    }

    private void WritePeople(PlannedAction action, PlannedChange[] changes, bool isWhole)
    {
        screen.Heading($"{TitleOf(action)} ({Words.Number(changes.Length)})");
        bool isSameWhy = changes.Select(change => change.Why.Sentence).Distinct().Take(2).Count() == 1;
        if (isSameWhy)
        {
            screen.Indented(2, $"[grey]{Markup.Escape(changes[0].Why.Sentence)}[/]");
        }

        foreach (PlannedChange change in changes.Take(isWhole ? changes.Length : MostShown))
        {
            string said = SaidOf(change);
            screen.Item(said.Length == 0 ? NameOf(change.Contact) : $"{NameOf(change.Contact)}: {said}");
            if (!isSameWhy)
            {
                screen.Detail($"{change.Why.Sentence} ({change.Place.File}{(change.Place.Line > 0 ? $", line {change.Place.Line}" : "")})");
            }
        }

        WriteRest(changes.Length, isWhole);
    }

    /// <summary>A mailbox holds thousands of messages, so they are counted by person.</summary>
    private void WriteInteractions(PlannedChange[] changes, bool isWhole)
    {
        screen.Heading($"Times in touch to add ({Words.Number(changes.Length)})");
        (string Who, LocalDate[] Days)[] people =
        [
            .. changes.SelectMany(change => change.Entries.OfType<InteractionLogged>())
                .SelectMany(entry => entry.Contacts.Select(contact => (Contact: contact, entry.On)))
                .GroupBy(time => time.Contact, time => time.On)
                .Select(person => (Who: NameOf(person.Key), Days: person.Order().ToArray()))
                .OrderByDescending(person => person.Days.Length)
                .ThenBy(person => person.Who, StringComparer.Ordinal),
        ];
        FittingTable table = new(screen, new("Who") { IsWide = true }, new("Times") { IsNumber = true }, new("First"), new("Last"));
        foreach ((string who, LocalDate[] days) in people.Take(isWhole ? people.Length : MostShown))
        {
            table.Add(who, Words.Number(days.Length), Words.Plain(days[0]), Words.Plain(days[^1]));
        }

        table.Write(indent: 2);
        WriteRest(people.Length, isWhole);
    }

    private void WriteRest(int count, bool isWhole)
    {
        if (!isWhole && count > MostShown)
        {
            screen.Item($"... and {Words.Number(count - MostShown)} more; --all lists them.");
        }
    }

    private void WriteLeftOut()
    {
        if (plan.LeftOut.IsEmpty)
        {
            return;
        }

        screen.Heading($"Left out ({Words.Number(plan.LeftOut.Sum(rule => rule.Count))})");
        int width = plan.LeftOut.Max(rule => Words.Number(rule.Count).Length);
        foreach (LeftOut rule in plan.LeftOut.OrderByDescending(rule => rule.Count))
        {
            screen.Hanging(2, Words.Number(rule.Count).PadLeft(width), $"{rule.First.File}: {rule.Why}");
        }
    }

    private string NameOf(ContactId contact) =>
        after.Find(contact)?.Contact.DisplayName is { Length: > 0 } name ? name : "Somebody without a name";

    /// <summary>What a change says beside the name.</summary>
    private string SaidOf(PlannedChange change) => change.Action switch
    {
        PlannedAction.AddContact => Join([after.Find(change.Contact)?.Contact.Employer]),
        PlannedAction.UpdateContact => Join(change.Entries.SelectMany(entry => SaidOf(entry, NameOf(change.Contact))).Distinct()),
        _ => "two contacts become one",
    };

    private static IEnumerable<string?> SaidOf(JournalEntry entry, string name) => entry switch
    {
        ContactUpdated { Details: ContactDetails said } =>
        [
            string.Join(' ', new[] { said.GivenName, said.FamilyName }.Where(part => part is not null)) is { Length: > 0 } named && named != name ? named : null,
            said.Employer, said.Role, said.Field, .. said.Emails, .. said.Phones, .. said.Links,
            .. said.ImportantDates.Select(date => date.Name),
            said.ConnectedOn is { } day ? $"connected on {Words.Plain(day)}" : null,
            said.MetAt, said.Kinds is null ? null : "how you know them",
        ],
        ContactAdded { Details: ContactDetails said } => [.. said.Emails, .. said.Phones],
        FactNoted => ["a note"],
        ContactsMerged => [],
        _ => ["more"],
    };

    private static string Join(IEnumerable<string?> said) => string.Join(", ", said.Where(part => !string.IsNullOrEmpty(part)));

    private static string TitleOf(PlannedAction action) => action switch
    {
        PlannedAction.AddContact => "People to add",
        PlannedAction.UpdateContact => "People of whom more is known",
        _ => "People who turn out to be one",
    };
}
