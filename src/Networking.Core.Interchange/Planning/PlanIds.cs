using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// The ids of what an import makes. Addresses are the same whichever source says them, so keys that are addresses make
/// the same id for all sources: whoever was erased stays erased when another source knows them by the same address.
/// </summary>
internal sealed class PlanIds(SeekerId seeker)
{
    private const string AnySource = "address";

    /// <summary>32 digits with hyphens.</summary>
    private const int LengthOfId = 36;

    internal ContactId Contact(string source, string key) =>
        ContactId.FromSource(seeker, PersonKeys.IsAddress(key) ? AnySource : source, key);

    internal EntryId Entry(string source, params ReadOnlySpan<string?> key) => EntryId.FromSource(seeker, source, string.Join('\n', key));

    /// <summary>The id of an entry that says one thing of one contact; the same as of their texts, which are not made.</summary>
    internal EntryId Entry(string source, string what, ContactId contact)
    {
        Span<char> key = stackalloc char[what.Length + 1 + LengthOfId];
        what.CopyTo(key);
        key[what.Length] = '\n';
        contact.Value.TryFormat(key[(what.Length + 1)..], out _);
        return EntryId.FromSource(seeker, source, key);
    }

    /// <summary>The id of the entry that says that two contacts are one person.</summary>
    internal EntryId Merge(ContactId kept, ContactId absorbed) => Entry(AnySource, "merge", kept.ToString(), absorbed.ToString());
}
