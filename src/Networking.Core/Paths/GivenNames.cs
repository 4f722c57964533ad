namespace Networking.Core.Paths;

/// <summary>What entries call people who need not be contacts: acquaintances, targets, whom to be introduced to. The latest name stands.</summary>
internal sealed class GivenNames
{
    private readonly Dictionary<ContactId, string> _names = [];

    internal GivenNames(IEnumerable<JournalEntry> entries, Func<ContactId, ContactId> resolve, Func<ContactId, bool> isErased)
    {
        foreach (JournalEntry entry in entries)
        {
            if (entry.Names is { } named && resolve(named.Person) is var person && !isErased(person))
            {
                _names[person] = named.Name;
            }
        }
    }

    /// <summary>The name of somebody; empty where no entry gives one.</summary>
    internal string Of(ContactId person) => _names.GetValueOrDefault(person, "");

    /// <summary>A person's name in an entry; null where it is blank.</summary>
    internal static (ContactId Person, string Name)? Give(ContactId? person, string? name) =>
        person is { } named && !string.IsNullOrWhiteSpace(name) ? (named, name.Trim()) : null;
}
