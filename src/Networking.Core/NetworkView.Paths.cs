using Networking.Core.Paths;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private IReadOnlyList<Target>? _targets;
    private IReadOnlyList<Acquaintance>? _acquaintances;

    /// <summary>The employers and people whom the seeker would like to get to know, the most wanted first, then by name.</summary>
    public IReadOnlyList<Target> Targets => LazyInitializer.EnsureInitialized(
        ref _targets,
        () => TargetList.From(this, _network.GeneralEntries(Today).OfType<TargetSet>(), _network.Resolve, _network.IsErasedPerson));

    /// <summary>
    /// Who knows whom, in order of their ids: pairs of people each of whom is a contact or has a name. What was noted of the
    /// seeker's own relationships is not among them.
    /// </summary>
    public IReadOnlyList<Acquaintance> Acquaintances => LazyInitializer.EnsureInitialized(
        ref _acquaintances,
        () => [.. Book.All.Where(tie => FindPerson(tie.One) is not null && FindPerson(tie.Other) is not null)]);

    private AcquaintanceBook Book => _network.AcquaintancesAsOf(Today);

    /// <summary>
    /// Somebody under any of their ids: a contact, or a person whom others are noted to know by name; null for anybody
    /// else, and for whom was erased.
    /// </summary>
    public KnownPerson? FindPerson(ContactId person)
    {
        ContactId id = _network.Resolve(person);
        if (Find(id) is { Contact: { } contact })
        {
            return new(id, contact.DisplayName, contact.Employer.Trim(), IsContact: true);
        }

        (string name, string employer) = Book.DetailsOf(id);
        return name.Length > 0 ? new(id, name, employer, IsContact: false) : null;
    }
}
