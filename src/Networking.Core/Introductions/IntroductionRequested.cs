using Networking.Core.Journaling;
using Networking.Core.Paths;

namespace Networking.Core.Introductions;

/// <summary>
/// An introduction was asked for, or proposed by the introducer. The seeker stands in one of the three places, and that
/// one is null: no introducer for one the seeker is to make, no petitioner for one the seeker asks for, no target for one
/// in which somebody would like to meet the seeker.
/// </summary>
/// <remarks>
/// <para>
/// Nobody is introduced unasked: the introducer agrees, then the target (double opt-in); where it is the introducer's
/// idea, the petitioner and the target.
/// </para>
/// <para>
/// It stands for everything that it implies; nothing else is recorded for that. A request of the seeker's is an ask of
/// the introducer, an introduction made by the seeker is something done for both others, and one made for the seeker is
/// something to thank for.
/// </para>
/// <para>
/// While one of its people is neither a contact nor named by any entry, it has no effect.
/// </para>
/// </remarks>
public sealed record IntroductionRequested : JournalEntry
{
    /// <summary>The introduction.</summary>
    public required IntroductionId Introduction { get; init; }

    /// <summary>Who brings the two others together; null for the seeker.</summary>
    public ContactId? Introducer { get; init; }

    /// <summary>Who would like to meet the target; null for the seeker.</summary>
    public ContactId? Petitioner { get; init; }

    /// <summary>Whom the petitioner would like to meet, a contact or not; null for the seeker.</summary>
    public ContactId? Target { get; init; }

    /// <summary>The target's name, where they are no contact yet.</summary>
    public string? TargetName { get; init; }

    /// <summary>Whether it is the introducer's idea; then both others are asked. Default false: the petitioner's.</summary>
    public bool ByIntroducer { get; init; }

    /// <summary>Why they should meet, in the seeker's words.</summary>
    public string? Why { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.IntroductionRequested;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => ValueList.From(People);

    internal IEnumerable<ContactId> People => new[] { Introducer, Petitioner, Target }.OfType<ContactId>();

    internal override Guid? Opening => Introduction.Value;

    internal override bool IsGeneral => true;

    internal override ValueList<ContactId> Needed =>
        Names is null ? Subjects : ValueList.From(new[] { Introducer, Petitioner }.OfType<ContactId>());

    internal override (ContactId Person, string Name)? Names => GivenNames.Give(Target, TargetName);

    private protected override JournalEntry WithoutContent() => this with { TargetName = null, Why = null, Attributes = Attributes.None };
}
