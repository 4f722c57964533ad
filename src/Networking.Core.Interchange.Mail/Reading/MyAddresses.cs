using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>The seeker's own e-mail addresses.</summary>
internal sealed class MyAddresses(IEnumerable<string> addresses)
{
    private readonly HashSet<string> _keys = [.. addresses.Select(EmailKey.Of).OfType<string>()];

    internal int Count => _keys.Count;

    /// <summary>Whether an address is the seeker's; <c>me+shop@example.org</c> is that of <c>me@example.org</c>.</summary>
    internal bool Contains(string key)
    {
        if (_keys.Contains(key))
        {
            return true;
        }

        int plus = key.IndexOf('+', StringComparison.Ordinal);
        int at = key.IndexOf('@', StringComparison.Ordinal);
        return plus > 0 && plus < at && _keys.Contains(key[..plus] + key[at..]);
    }
}
