using Networking.Core;
using Networking.Core.FollowUps;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>What was recorded, what is therefore no longer due, and what is next with that person.</summary>
internal static class RecordedPage
{
    internal static void Write(IReadOnlyList<JournalEntry> entries, NetworkView before, NetworkView after, Screen screen)
    {
        EntryWords words = new(before, after);
        foreach (JournalEntry entry in entries)
        {
            screen.Line(Markup.Escape($"Recorded for {Words.Near(entry.On, after.Today)}: {words.Of(entry)}."));
        }

        ContactId contact = after.Network.Resolve(entries[^1].Subjects[0]);
        HashSet<FollowUpKey> open = [.. after.FollowUps.Select(followUp => followUp.Key)];
        string[] settled = [.. Of(contact, before).Where(followUp => followUp.Window.Ideal <= after.Today && !open.Contains(followUp.Key)).Select(Words.For).Distinct()];
        if (settled.Length > 0)
        {
            screen.Item($"No longer due: {string.Join(", ", settled)}.");
        }

        screen.Item(Of(contact, after).OrderBy(followUp => followUp.Window.Ideal).ThenByDescending(followUp => followUp.Class).FirstOrDefault() is { } next
            ? $"Next with them: {Words.For(next)}, {Words.FromOrUntil(next.Class, next.Window, after.Today)}."
            : "Nothing more is due with them.");
    }

    private static IEnumerable<FollowUp> Of(ContactId contact, NetworkView view) => view.FollowUps.Where(followUp => followUp.Contact == contact);
}
