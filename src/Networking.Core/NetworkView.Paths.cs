using Networking.Core.Paths;
using NodaTime.Text;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private IReadOnlyList<Target>? _targets;
    private IReadOnlyList<Acquaintance>? _acquaintances;
    private GivenNames? _givenNames;

    /// <summary>The employers and people whom the seeker would like to get to know, the most wanted first, then by name.</summary>
    public IReadOnlyList<Target> Targets => LazyInitializer.EnsureInitialized(
        ref _targets,
        () => TargetList.From(this, _network.GeneralEntries(Today).OfType<TargetSet>(), _network.Resolve));

    /// <summary>
    /// Who knows whom, in order of their ids: pairs of people each of whom is a contact or has a name. What was noted of the
    /// seeker's own relationships is not among them.
    /// </summary>
    public IReadOnlyList<Acquaintance> Acquaintances => LazyInitializer.EnsureInitialized(
        ref _acquaintances,
        () => [.. Book.All.Where(tie => FindPerson(tie.One) is not null && FindPerson(tie.Other) is not null)]);

    /// <summary>
    /// The ways to a person, a contact or not: directly where the seeker knows them, and over people who know each other,
    /// the best by discounted trust first, with the ask that each tie waits for.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A path's belief is the product of the beliefs along it: the seeker's trust with the first contact, then what each
    /// acquaintance gives (<see cref="AcquaintanceOpinions"/>). That is discounting in subjective logic, and the path of the
    /// greatest belief is the best. Paths after it share no introducer with any before (successive removal, a greedy choice
    /// of vertex-disjoint paths: the best stays the best, and there may be sets with more paths).
    /// </para>
    /// <para>
    /// Nobody who is paused, erased or to be avoided is gone through, nor anybody with whom there is no trust yet. An
    /// introducer who said no to introducing the seeker to this person within <see cref="Asks.AskEtiquette.BalanceDays"/> is
    /// left out, for anybody at an employer too; the latest word of each counts. A person who is paused, or who said no
    /// themselves within that time and was not in touch nor agreed since, is left in peace.
    /// </para>
    /// </remarks>
    /// <param name="person">The person, under any of their ids.</param>
    /// <param name="options">What is wanted; null for <see cref="PathOptions.Default"/>.</param>
    /// <exception cref="KeyNotFoundException">The id is of nobody who is a contact or known by name on that day.</exception>
    public PathsFound PathsTo(ContactId person, PathOptions? options = null) =>
        Finder(options).ToPerson(FindPerson(person)
            ?? throw new KeyNotFoundException($"There is nobody {person} on {LocalDatePattern.Iso.Format(Today)}."));

    /// <summary>The ways to anybody at an employer, as <see cref="PathsTo(ContactId, PathOptions?)"/> tells of them.</summary>
    /// <param name="employer">The employer's name; compared trimmed and without regard to case.</param>
    /// <param name="options">What is wanted; null for <see cref="PathOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="employer"/> is null or blank.</exception>
    public PathsFound PathsToEmployer(string employer, PathOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(employer);
        return Finder(options).ToEmployer(employer);
    }

    /// <summary>The ways to a target of the seeker's.</summary>
    /// <remarks>A person who is neither a contact nor named by any entry has none.</remarks>
    /// <param name="target">The target.</param>
    /// <param name="options">What is wanted; null for <see cref="PathOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The target is neither a person nor an employer.</exception>
    public PathsFound PathsToTarget(Target target, PathOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Person is { } person
            ? Finder(options).ToPerson(FindPerson(person) ?? new(_network.Resolve(person), target.Name.Length > 0 ? target.Name : "this person", "", IsContact: false))
            : string.IsNullOrWhiteSpace(target.Employer)
            ? throw new ArgumentException("The target is neither a person nor an employer.", nameof(target))
            : PathsToEmployer(target.Employer, options);
    }

    internal AcquaintanceBook Book => _network.AcquaintancesAsOf(Today);

    /// <summary>The people whom somebody is noted to know, in order of their ids: contacts and people known by name. Nobody for an unknown id.</summary>
    /// <param name="person">The person, under any of their ids.</param>
    public IReadOnlyList<KnownPerson> AcquaintedWith(ContactId person) =>
    [
        .. (Book.PlaceOf(_network.Resolve(person)) is { } place ? Book.Graph.NeighboursOf(place).ToArray() : [])
            .Select(other => FindPerson(Book.People[other]))
            .OfType<KnownPerson>(),
    ];

    private PathFinder Finder(PathOptions? options) => new(this, Book, options ?? PathOptions.Default, _network.Resolve);

    /// <summary>
    /// Somebody under any of their ids: a contact, or a person whom an entry names; null for anybody else, and for whom was
    /// erased.
    /// </summary>
    public KnownPerson? FindPerson(ContactId person)
    {
        ContactId id = _network.Resolve(person);
        return Know(id, Find(id)?.Contact);
    }

    private GivenNames GivenNames => LazyInitializer.EnsureInitialized(
        ref _givenNames,
        () => new(_network.GeneralEntries(Today), _network.Resolve, _network.IsErasedPerson));

    /// <summary>A contact goes by their own name; others by what acquaintances call them, else by what the seeker does.</summary>
    private KnownPerson? Know(ContactId id, Contact? contact)
    {
        if (contact is not null)
        {
            return new(id, contact.DisplayName, contact.Employer.Trim(), IsContact: true);
        }

        (string name, string employer) = Book.DetailsOf(id);
        string known = name.Length > 0 ? name : GivenNames.Of(id);
        return known.Length > 0 ? new(id, known, employer, IsContact: false) : null;
    }
}
