using Networking.Core;
using Networking.Core.FollowUps;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>What was recorded, what is therefore no longer due, what it calls for, and what is next with that person.</summary>
internal static class RecordedPage
{
    internal static void Write(IReadOnlyList<JournalEntry> entries, NetworkView before, NetworkView after, Screen screen)
    {
        EntryWords words = new(before, after);
        foreach (JournalEntry entry in entries)
        {
            screen.Line(Markup.Escape($"Recorded for {Words.Near(entry.On, after.Today)}: {words.Of(entry).TrimEnd('.')}."));
        }

        ContactId contact = after.Network.Resolve(entries[^1].Subjects[0]);
        FollowUp[] was = [.. Of(contact, before)];
        FollowUp[] open = [.. Of(contact, after)];
        FollowUpKey[] left = [.. entries.OfType<FollowUpDismissed>().Select(entry => entry.FollowUp)];
        string[] settled = [.. was
            .Where(one => !Has(open, one) && (one.Window.Ideal <= after.Today || left.Contains(one.Key)))
            .CountBy(Words.For)
            .Select(kind => kind.Value == 1 ? kind.Key : $"{kind.Key} ({Words.Number(kind.Value)} times)")];
        if (settled.Length > 0)
        {
            screen.Item($"No longer due: {string.Join(", ", settled)}.");
        }

        FollowUp[] fresh = [.. open.Where(one => !Has(was, one))];
        if (fresh.Length > 0)
        {
            screen.Item($"From now on: {string.Join("; ", fresh.Select(one => When(one, after)))}.");
        }

        if (open.Length == 0)
        {
            screen.Item("Nothing more is due with them.");
        }
        else if (!Has(fresh, open[0]))
        {
            screen.Item($"Next with them: {When(open[0], after)}.");
        }
    }

    private static string When(FollowUp followUp, NetworkView view) =>
        $"{Words.For(followUp)}, {Words.FromOrUntil(followUp.Class, followUp.Window, view.Today)}";

    private static bool Has(FollowUp[] followUps, FollowUp wanted) => Array.Exists(followUps, one => one.Key == wanted.Key);

    /// <summary>What is open with somebody, the earliest first.</summary>
    private static IEnumerable<FollowUp> Of(ContactId contact, NetworkView view) => view.FollowUps
        .Where(followUp => followUp.Contact == contact)
        .OrderBy(followUp => followUp.Window.Ideal)
        .ThenByDescending(followUp => followUp.Class);
}
