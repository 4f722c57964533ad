using Networking.Core.Introductions;
using Networking.Core.Paths;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private IReadOnlyList<Introduction>? _introductions;
    private ILookup<ContactId, Introduction>? _introductionsByPerson;

    /// <summary>
    /// All introductions in which the seeker has a place, by the day of the request, then the id; those over included.
    /// One with somebody who is neither a contact nor named by any entry has no effect until they are.
    /// </summary>
    public IReadOnlyList<Introduction> Introductions => LazyInitializer.EnsureInitialized(
        ref _introductions,
        () => IntroductionList.From(this, [.. _network.GeneralEntries(Today)], _network.Resolve, FindByName, _network.IsErasedPerson));

    private IEnumerable<Introduction> IntroductionsOf(ContactId person) => LazyInitializer.EnsureInitialized(
        ref _introductionsByPerson,
        () => Introductions
            .SelectMany(
                introduction => new[] { introduction.Introducer, introduction.Petitioner, introduction.Target }.OfType<ContactId>(),
                (introduction, who) => (introduction, who))
            .ToLookup(pair => pair.who, pair => pair.introduction))[person];

    /// <summary>Somebody as <see cref="FindPerson"/> finds them, without their relationship, which waits for the introductions.</summary>
    private KnownPerson? FindByName(ContactId person) => Know(person, Fold(person, isWhole: false)?.Contact);
}
