using System.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>How vCards are read. Immutable; every default is documented.</summary>
public sealed record VCardReaderOptions
{
    /// <summary>Every default.</summary>
    public static VCardReaderOptions Default { get; } = new();

    /// <summary>The longest line, unfolded, in bytes of UTF-8; a longer one is dropped and told of. Default 1,000,000; 100 or more. It bounds memory.</summary>
    public int LongestLine
    {
        get;
        init => field = value >= 100 ? value : throw new ArgumentOutOfRangeException(nameof(LongestLine));
    } = 1_000_000;

    /// <summary>The largest number of properties in a card; the rest is dropped and told of. Default 1,000; 1 or more. It bounds memory.</summary>
    public int MostProperties
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MostProperties));
    } = 1_000;

    /// <summary>Whether photos, logos, sounds and keys are kept. Default false: each is dropped and told of.</summary>
    public bool KeepMedia { get; init; }

    /// <summary>What bytes are read as that are not UTF-8 and have no charset of their own. Default null: Windows-1252.</summary>
    public Encoding? Fallback { get; init; }
}
