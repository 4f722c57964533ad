using Networking.Core.Contacts;
using Networking.Core.Json;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>Finds where the texts of entries about others name somebody. Pure.</summary>
internal static class Mentions
{
    /// <summary>A name this short is a word of too many others.</summary>
    private const int ShortestName = 3;

    /// <summary>The entries, in order, that an erasure left as they were and that name the erased person.</summary>
    internal static ValueList<EntryId> Of(Network before, IReadOnlyList<ContactId> ids, Network after)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (ContactDetails details in before.Entries.SelectMany(entry => DetailsOf(entry, ids)))
        {
            words.UnionWith(details.Emails.Concat(details.Phones).Concat(details.Links)
                .Append(details.GivenName).Append(details.FamilyName)
                .OfType<string>().Select(word => word.Trim()).Where(word => word.Length >= ShortestName));
        }

        return ValueList.From(after.Entries.Where(entry => !entry.Subjects.Any(ids.Contains) && Names(entry, words)).Select(entry => entry.Id));
    }

    private static IEnumerable<ContactDetails> DetailsOf(JournalEntry entry, IReadOnlyList<ContactId> ids) => entry switch
    {
        ContactAdded added when ids.Contains(added.Contact) => [added.Details],
        ContactUpdated updated when ids.Contains(updated.Contact) => [updated.Details],
        _ => [],
    };

    private static bool Names(JournalEntry entry, HashSet<string> words)
    {
        // The line holds every text of the entry, whatever its kind, with only quotes, backslashes and controls written otherwise.
        string line = JournalJson.ToLine(entry);
        return words.Any(word => IsWordOf(line, word));
    }

    private static bool IsWordOf(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
