using NodaTime;

namespace Networking.Core.Storage.DueWork;

/// <summary>
/// What is kept ahead of one relationship, so that questions over everybody are ranges of an index. It is reckoned from the
/// journal alone, and again whenever the journal grows; it is never the truth itself.
/// </summary>
public sealed record RelationshipStanding
{
    /// <summary>The contact, under the id in use.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>
    /// The forward key of warmth, 0 or more: silence never changes it. See <see cref="Networking.Core.Scoring.WarmthModel.Key(ReadOnlySpan{Networking.Core.Scoring.DayInTouch})"/>.
    /// </summary>
    public required double WarmthKey { get; init; }

    /// <summary>The fingerprint of the model that made the key.</summary>
    public required string KeyFingerprint { get; init; }

    /// <summary>
    /// The earliest day on which anything is due for them: on no day before it, as long as nothing more is recorded. It
    /// can lie in the past. Null where nothing is coming.
    /// </summary>
    /// <remarks>
    /// A duty that lapses later leaves it as it is, until it is reckoned again: so nothing due is ever missed, and some of
    /// those found may have nothing due any more.
    /// </remarks>
    public LocalDate? DueOn { get; init; }

    /// <summary>The contact's id.</summary>
    public override string ToString() => $"Standing of {Contact}";
}
