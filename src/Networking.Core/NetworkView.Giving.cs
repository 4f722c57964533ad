using Networking.Core.Giving;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private GivingDesk? _givingDesk;
    private IReadOnlyList<GivingSuggestion>? _giving;
    private GivingBalance? _balance;

    /// <summary>
    /// What the seeker could do for whom: congratulate, share, introduce. In this order, then the highest score first,
    /// then by ids. Nobody paused or erased is in it, and nothing that was dismissed, or put off until later than today.
    /// </summary>
    /// <remarks>
    /// The thresholds are <see cref="NetworkSettings.Giving"/> and, for whom not to ask, <see cref="NetworkSettings.Asks"/>.
    /// An introduction is proposed where one needs what another offers, nothing of it was told in confidence, and the two
    /// neither know each other nor have been through an introduction together, however it ended.
    /// </remarks>
    public IReadOnlyList<GivingSuggestion> Giving => LazyInitializer.EnsureInitialized(ref _giving, () => GivingDesk.Suggestions());

    /// <summary>
    /// What the seeker gave, received and asked for, with all contacts together, erased ones not counted. What was done
    /// for two of them counts for each.
    /// </summary>
    public GivingBalance Balance =>
        LazyInitializer.EnsureInitialized(ref _balance, () => GivingBalance.With(Relationships, this, isOverall: true));

    private GivingDesk GivingDesk => LazyInitializer.EnsureInitialized(ref _givingDesk, () => new(this));

    /// <summary>What the seeker gave to a contact, received from them and asked of them.</summary>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    public GivingBalance BalanceWith(ContactId contact) => GivingBalance.With([this[contact]], this, isOverall: false);

    /// <summary>
    /// Who would like something that the seeker came across on these topics: who needs something on them, and to whom
    /// they matter; the highest score first, then by id. Nobody paused or erased is in it; what was dismissed is, since
    /// it is asked for.
    /// </summary>
    /// <param name="topics">The topics, in any spelling; what is blank is left out.</param>
    public IReadOnlyList<GivingSuggestion> WhoWouldLike(ValueList<string> topics) => GivingDesk.WhoWouldLike(Topic.AllOf(topics));

    /// <summary>
    /// Who offers something on these topics, for the seeker's own needs say: the highest score first, then by id. Nobody
    /// paused or erased is in it. Whether to ask them, <see cref="Advise"/> says.
    /// </summary>
    /// <param name="topics">The topics, in any spelling; what is blank is left out.</param>
    public IReadOnlyList<TopicInterest> WhoOffers(ValueList<string> topics) => GivingDesk.WhoOffers(Topic.AllOf(topics));
}
