using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// The names that each source gives somebody once the import is recorded: an initial of what another source says in full
/// is no news.
/// </summary>
internal sealed class FullNames(IReadOnlyList<KnownPerson> contacts, IReadOnlyList<Saying> sayings)
{
    private List<(string Source, ContactDetails Said)>? _names;

    /// <summary>The details without names that are initials of what another source says.</summary>
    internal ContactDetails WithoutInitials(ContactDetails details, string source) => details is { GivenName: null, FamilyName: null }
        ? details
        : details with
        {
            GivenName = Full(details.GivenName, source, said => said.GivenName),
            FamilyName = Full(details.FamilyName, source, said => said.FamilyName),
        };

    public override string ToString() => $"Names of {sayings.Count} sources";

    private string? Full(string? name, string source, Func<ContactDetails, string?> word)
    {
        _names ??= [.. Names()];
        return _names.Exists(other => other.Source != source && WordOrder.IsInitialOf(name, word(other.Said))) ? null : name;
    }

    private IEnumerable<(string Source, ContactDetails Said)> Names()
    {
        foreach (string source in contacts.SelectMany(known => known.Words).Select(words => words.Source).Concat(sayings.Select(saying => saying.First.Source)).Distinct())
        {
            SourceWords? held = contacts.Count == 0 ? null : KnownPerson.WordsOf(contacts, source);
            ContactDetails said = held?.Said ?? new();
            foreach (Saying saying in sayings.Where((saying, i) => saying.First.Source == source && SaysNames(saying, i)))
            {
                ContactDetails now = held?.NewIn(saying.Details, saying.Day) ?? saying.Details;
                said = said with { GivenName = now.GivenName ?? said.GivenName, FamilyName = now.FamilyName ?? said.FamilyName };
            }

            yield return (source, said);
        }
    }

    /// <summary>Who only names somebody in passing gives the name of somebody new alone.</summary>
    private bool SaysNames(Saying saying, int index) => !saying.IsMentioned || (contacts.Count == 0 && index == 0);
}
