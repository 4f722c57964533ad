using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// What the library's own policies share: how a follow-up is made, and when it lapses. To write a policy of your own,
/// implement <see cref="IFollowUpPolicy"/>.
/// </summary>
public abstract record FollowUpPolicy : IFollowUpPolicy
{
    private protected FollowUpPolicy(int? lapseInDays = 60) => LapseInDays = lapseInDays;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract FollowUpClass Class { get; }

    /// <inheritdoc/>
    public abstract EvidenceGrade Grade { get; }

    /// <inheritdoc/>
    public abstract string Source { get; }

    /// <summary>
    /// The days after its last day in which a follow-up is still worth doing; then it closes as lapsed.
    /// Null when it never does; else from 0 to 36,525. Default 60, but 30 for replies and
    /// unanswered messages, 14 for days of the year, and null for reconnecting.
    /// </summary>
    public int? LapseInDays
    {
        get;
        init => field = value is { } days ? Require.Days(days, 0, nameof(LapseInDays)) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        ArgumentNullException.ThrowIfNull(context);
        return Open(relationship, context);
    }

    /// <summary>The name; the same in every culture.</summary>
    public sealed override string ToString() => Name;

    private protected abstract IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context);

    private protected FollowUp Make(
        Relationship relationship, LocalDate anchor, DateWindow window, Reason reason, string subject = "") => new()
        {
            Key = new(Name, relationship.Id, subject, anchor),
            Class = Class,
            Window = window,
            LapsesAfter = LapseInDays is { } days ? window.Latest.PlusDays(days) : null,
            Reasons = [reason],
        };
}
