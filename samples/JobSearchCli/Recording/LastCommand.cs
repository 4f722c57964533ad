using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Journaling;

namespace JobSearchCli.Recording;

/// <summary>What the last command recorded in a place that has not been taken back yet.</summary>
/// <param name="Entries">Its entries; none where there is no such command.</param>
/// <param name="IsErasure">Whether somebody was forgotten after that, beyond which nothing is taken back.</param>
internal sealed record LastCommand(IReadOnlyList<JournalEntry> Entries, bool IsErasure = false)
{
    /// <param name="place">The place.</param>
    internal static LastCommand In(JournalPlace place)
    {
        IReadOnlyList<JournalEntry> history = place.History();
        HashSet<EntryId> takenBack = [.. history.OfType<EntryRetracted>().Select(retraction => retraction.Entry)];
        foreach (JournalEntry entry in history.Reverse())
        {
            if (entry is ContactErased)
            {
                return new([], IsErasure: true);
            }

            if (!takenBack.Contains(entry.Id) && CommandMark.Of(entry, place) is { } mark)
            {
                return new([.. history.Where(other => CommandMark.Of(other, place) == mark && !takenBack.Contains(other.Id))]);
            }
        }

        return new([]);
    }
}
