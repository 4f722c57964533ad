using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Finds out who the seeker is.</summary>
internal static class OwnerFinder
{
    /// <param name="rows">The messages.</param>
    /// <param name="me">What the caller said: names and addresses.</param>
    /// <param name="profile">The name in <c>Profile.csv</c>, or null.</param>
    /// <param name="source">The name of the file of messages.</param>
    /// <exception cref="ImportException">Nothing says who it is, or nobody is the one named.</exception>
    internal static Owner Find(IReadOnlyList<MessageRow> rows, ValueList<string> me, string? profile, string source)
    {
        string[] names = [.. me.Where(text => !string.IsNullOrWhiteSpace(text) && EmailKey.Of(text) is null && (LinkKey.Of(text) is null || LinkKey.IsProfile(text)))];
        if (names.Length > 0)
        {
            return names.Select(name => Named(rows, name)).FirstOrDefault(owner => owner is not null)
                ?? throw new ImportException(ImportCodes.OwnerNotFound, source, "Nobody in the messages has the name or address given as the seeker's.");
        }

        if (profile is not null && Named(rows, profile) is { } owner)
        {
            return owner;
        }

        return Common(rows) is { } name && Named(rows, name) is { } found
            ? found
            : throw new ImportException(
                ImportCodes.OwnerUnknown,
                source,
                "Nothing says who the seeker is: there is no Profile.csv that names a participant, and not exactly one takes part in all conversations. Give the seeker's name or profile address.");
    }

    /// <summary>The participant of this name or address; null when there is none, and the name alone without messages.</summary>
    private static Owner? Named(IReadOnlyList<MessageRow> rows, string me)
    {
        if (LinkKey.IsProfile(me))
        {
            string? url = LinkKey.Of(me);
            Party? party = Parties(rows).Select(seen => seen.Party).Where(p => p.UrlKey == url).MaxBy(p => p.NameKey.Length > 0);
            return rows.Count == 0 ? new("", url) : party is null ? null : new(party.Name, url);
        }

        string key = NameKey.Of(me);
        List<(Party Party, string Conversation)> mine = [.. Parties(rows).Where(seen => seen.Party.NameKey == key)];
        string? most = mine
            .Where(seen => seen.Party.UrlKey is not null)
            .GroupBy(seen => seen.Party.UrlKey, seen => seen.Conversation)
            .OrderByDescending(conversations => conversations.Distinct().Count())
            .ThenBy(conversations => conversations.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        return rows.Count == 0 || mine.Count > 0 ? new(me.Trim(), most) : null;
    }

    /// <summary>The key of the only name that takes part in all conversations.</summary>
    private static string? Common(IReadOnlyList<MessageRow> rows)
    {
        HashSet<string>? common = null;
        foreach (IGrouping<string, MessageRow> conversation in rows.Where(row => !row.From.IsClosed && !IsSponsored(row)).GroupBy(row => row.Conversation))
        {
            HashSet<string> names = [.. conversation.SelectMany(row => row.Recipients.Append(row.From)).Select(p => p.NameKey).Where(k => k.Length > 0)];
            if (common is null)
            {
                common = names;
            }
            else
            {
                common.IntersectWith(names);
            }
        }

        return common is { Count: 1 } ? common.Single() : null;
    }

    private static bool IsSponsored(MessageRow row) => row.From.UrlKey is null && row.IsHtml;

    private static IEnumerable<(Party Party, string Conversation)> Parties(IReadOnlyList<MessageRow> rows) =>
        rows.SelectMany(row => row.Recipients.Append(row.From).Select(party => (party, row.Conversation)));
}
