using Networking.Core.FollowUps;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Testing;

/// <summary>Whether a follow-up is whole, and how it is spoken of.</summary>
internal static class FollowUpShape
{
    /// <summary>A follow-up without its subject and its reasons, which may hold anything in a policy that is broken.</summary>
    internal static string Of(FollowUp followUp) =>
        $"The follow-up for {followUp.Contact} (anchor {TextOf(followUp.Key.Anchor)}, window {followUp.Window})";

    internal static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>What a follow-up of a policy lacks; null when it is whole.</summary>
    internal static string? WhatIsWrongWith(FollowUp followUp, string policy, FollowUpClass kind) =>
        followUp.Policy != policy ? "stands under another name than the policy's."
        : followUp.Class != kind ? "has another class than the policy."
        : !FollowUpKey.TryParse(followUp.Key.ToString(), out FollowUpKey read) || read != followUp.Key ? "has a key that cannot be read back."
        : followUp.LapsesAfter < followUp.Window.Latest ? "lapses before its last day."
        : !double.IsFinite(followUp.Rank) ? "has a rank that is no number."
        : followUp.Reasons.IsEmpty ? "has no reason."
        : !followUp.Reasons.All(reason => Reads(reason, policy)) ? "has a reason that does not read, or whose code does not begin with the policy's name and a dot."
        : null;

    private static bool Reads(Reason? reason, string policy)
    {
        try
        {
            return reason is not null && reason.Code.StartsWith($"{policy}.", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(reason.Sentence);
        }
        catch (InvalidOperationException)
        {
            // The template names a value that is not there.
            return false;
        }
    }
}
