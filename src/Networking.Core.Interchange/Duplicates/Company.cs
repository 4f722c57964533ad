using Networking.Core.Interactions;
using Networking.Core.Paths;

namespace Networking.Core.Interchange.Duplicates;

/// <summary>In whose company contacts were seen: who was met or named with whom, and who knows whom.</summary>
internal sealed class Company
{
    /// <summary>Those of a larger meeting, or of a message to more, need not know each other.</summary>
    private const int MostInSmallCompany = 10;

    private readonly Dictionary<ContactId, HashSet<ContactId>> _circles = [];
    private readonly HashSet<(ContactId, ContactId)> _acquainted = [];
    private readonly Dictionary<ContactId, List<(EntryId Entry, bool IsMeeting)>> _together = [];

    internal Company(NetworkView view)
    {
        foreach (Acquaintance tie in view.Acquaintances)
        {
            Know(tie.One, tie.Other);
            _acquainted.Add((tie.One, tie.Other));
        }

        Dictionary<EntryId, List<ContactId>> companies = [];
        foreach (Relationship relationship in view.Relationships)
        {
            if (relationship.Contact.MetThrough is { } introducer)
            {
                Know(relationship.Id, introducer);
                _acquainted.Add((relationship.Id, introducer));
            }

            foreach (Interaction interaction in relationship.Interactions)
            {
                if (!companies.TryGetValue(interaction.Id, out List<ContactId>? others))
                {
                    companies.Add(interaction.Id, others = []);
                }

                others.Add(relationship.Id);
            }
        }

        foreach (Relationship relationship in view.Relationships)
        {
            Dictionary<EntryId, Interaction> shared = relationship.Interactions
                .Where(interaction => companies[interaction.Id].Count > 1)
                .DistinctBy(interaction => interaction.Id)
                .ToDictionary(interaction => interaction.Id);
            if (shared.Count > 0)
            {
                _together.Add(relationship.Id, [.. shared.Select(pair => (pair.Key, IsMeeting(pair.Value))).OrderBy(pair => pair.Key)]);
            }
        }

        foreach (List<ContactId> company in companies.Values.Where(company => company.Count is > 1 and <= MostInSmallCompany))
        {
            foreach (ContactId one in company)
            {
                foreach (ContactId other in company)
                {
                    Know(one, other);
                }
            }
        }
    }

    /// <summary>Whether two are noted to know each other, or one was met through the other.</summary>
    internal bool AreAcquainted(Suspect one, Suspect other) =>
        _acquainted.Contains((one.Id, other.Id)) || _acquainted.Contains((other.Id, one.Id));

    /// <summary>Whether two were named in one interaction; true where it was a meeting, false where a message, null where in none.</summary>
    internal bool? Together(Suspect one, Suspect other)
    {
        if (!_together.TryGetValue(one.Id, out List<(EntryId Entry, bool IsMeeting)>? mine)
            || !_together.TryGetValue(other.Id, out List<(EntryId Entry, bool IsMeeting)>? theirs))
        {
            return null;
        }

        bool? found = null;
        for (int i = 0, j = 0; i < mine.Count && j < theirs.Count;)
        {
            int order = mine[i].Entry.CompareTo(theirs[j].Entry);
            if (order == 0)
            {
                found = (found ?? false) || mine[i].IsMeeting;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>How many people both know, were met with or met through, but for the two themselves.</summary>
    internal int SharedContacts(Suspect one, Suspect other) =>
        _circles.TryGetValue(one.Id, out HashSet<ContactId>? mine) && _circles.TryGetValue(other.Id, out HashSet<ContactId>? theirs)
            ? (mine.Count < theirs.Count ? mine.Count(theirs.Contains) : theirs.Count(mine.Contains))
            : 0;

    private void Know(ContactId one, ContactId other)
    {
        if (one != other)
        {
            CircleOf(one).Add(other);
            CircleOf(other).Add(one);
        }
    }

    private HashSet<ContactId> CircleOf(ContactId contact)
    {
        if (!_circles.TryGetValue(contact, out HashSet<ContactId>? circle))
        {
            _circles.Add(contact, circle = []);
        }

        return circle;
    }

    private static bool IsMeeting(Interaction interaction) => interaction.Channel is Channel.InPerson or Channel.Video or Channel.Phone;
}
