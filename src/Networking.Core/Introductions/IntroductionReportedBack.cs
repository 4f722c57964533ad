using Networking.Core.Journaling;

namespace Networking.Core.Introductions;

/// <summary>
/// The seeker told the introducer, who is the contact, what became of an introduction. While the two have not met yet this
/// is an interim report, which counts as news. One to a contact who has no place in the introduction has no effect.
/// </summary>
public sealed record IntroductionReportedBack : ContactEntry
{
    /// <summary>The introduction.</summary>
    public required IntroductionId Introduction { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.IntroductionReportedBack;

    internal override bool IsGeneral => true;

    internal override ValueList<ContactId> Needed => [];
}
