using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.FollowUps;

/// <summary>
/// What a follow-up is, the same on every day it is asked for: what dismissing and snoozing refer to, and what a
/// calendar's UID is made from.
/// </summary>
/// <param name="Policy">The name of the policy that calls for it, for example <c>thank-you</c>.</param>
/// <param name="Contact">The contact it is for.</param>
/// <param name="Subject">The id of what caused it where there can be several at a time; else empty.</param>
/// <param name="Anchor">The day it is counted from.</param>
public readonly record struct FollowUpKey(string Policy, ContactId Contact, string Subject, LocalDate Anchor)
    : IComparable<FollowUpKey>
{
    /// <summary>By contact, then policy, then anchor, then subject; texts ordinally.</summary>
    public int CompareTo(FollowUpKey other)
    {
        int order = Contact.CompareTo(other.Contact);
        order = order != 0 ? order : string.CompareOrdinal(Policy, other.Policy);
        order = order != 0 ? order : Anchor.CompareTo(other.Anchor);
        return order != 0 ? order : string.CompareOrdinal(Subject, other.Subject);
    }

    /// <summary>Reads what <see cref="ToString"/> writes; it never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key; the default one when the text is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FollowUpKey key)
    {
        key = default;
        string[] parts = (text ?? "").Split('/');
        if (parts.Length < 4 || parts[0].Length == 0 || !Guid.TryParseExact(parts[1], "D", out Guid contact)
            || !LocalDatePattern.Iso.Parse(parts[^1]).TryGetValue(default, out LocalDate anchor))
        {
            return false;
        }

        key = new(parts[0], new(contact), string.Join('/', parts[2..^1]), anchor);
        return true;
    }

    /// <summary>The four parts with slashes between; it holds ids alone.</summary>
    public override string ToString() => $"{Policy}/{Contact}/{Subject}/{LocalDatePattern.Iso.Format(Anchor)}";
}
