using System.Security.Cryptography;
using System.Text;
using Networking.Core.FollowUps;

namespace Networking.Core.Interchange.Calendars;

/// <summary>A calendar's UID for a follow-up: a digest of its key, the same in every export.</summary>
internal static class FollowUpUid
{
    internal static string Of(FollowUpKey key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, 16)) + "@networking.core";
}
