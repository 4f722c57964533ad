using Networking.Core;
using Networking.Core.FollowUps;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace JobSearchCli.Sources;

/// <summary>A network as of the day asked about, ready for answers.</summary>
/// <param name="View">The network on that day.</param>
/// <param name="Zone">The seeker's time zone.</param>
/// <param name="Problems">What was not understood.</param>
/// <param name="Place">Where its entries are kept; null where it was read from an export.</param>
internal sealed record LoadedNetwork(NetworkView View, DateTimeZone Zone, IReadOnlyList<Problem> Problems, JournalPlace? Place)
{
    internal string NameOf(ContactId contact) => View.Find(contact)?.Contact.DisplayName ?? contact.ToString();

    /// <summary>The policy that calls for a follow-up.</summary>
    internal IFollowUpPolicy PolicyOf(FollowUp followUp) =>
        View.Settings.Policies.Policies.First(policy => policy.Name == followUp.Policy);

    /// <summary>Whoever a person typed: a whole name wins over a part of one, whole words over their beginnings.</summary>
    internal Relationship Find(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            throw new BadInputException("Give a name.");
        }

        string? address = LinkKey.Of(typed);
        Relationship[] exact = [.. View.Relationships.Where(r => r.Id.ToString() == typed
            || (address is not null && r.Contact.Links.Any(link => LinkKey.Of(link) == address)))];
        Relationship[] found = exact.Length > 0 ? exact : NameMatch.Best(View.Relationships, r => r.Contact.DisplayName, typed);
        return found.Length switch
        {
            1 => found[0],
            0 => throw new NobodyFoundException(typed, NameMatch.Suggestion(View.Relationships.Select(r => r.Contact.DisplayName), typed)),
            _ => throw new BadInputException(
                $"'{typed}' fits {found.Length} people; give more of the name, or the profile address: "
                + string.Join("; ", found.Take(5).Select(Describe)) + (found.Length > 5 ? "; ..." : ".")),
        };
    }

    private static string Describe(Relationship relationship) =>
        string.Join(", ", new[] { relationship.Contact.DisplayName, relationship.Contact.Employer, relationship.Contact.Links.FirstOrDefault("") }
            .Where(part => part.Length > 0));
}
