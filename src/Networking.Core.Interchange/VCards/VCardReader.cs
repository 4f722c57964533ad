namespace Networking.Core.Interchange.VCards;

/// <summary>Reads vCards 2.1, 3.0 and 4.0, one after another: a file of any size takes the memory of its largest card.</summary>
/// <remarks>
/// <para>
/// It reads what programs write, not only what the RFCs allow: lines that end in CR, LF or CRLF, names in any case,
/// folds through the middle of a character, quoted-printable with and without a charset, photos that end with a blank line,
/// cards without version or end. What it cannot read, it says through the callback, and reads on.
/// </para>
/// <para>
/// Text is UTF-8, or UTF-16 where a byte order mark or the first bytes show it. A line that is not valid UTF-8 is read by
/// its charset, else as <see cref="VCardReaderOptions.Fallback"/>, with a problem.
/// </para>
/// </remarks>
public static class VCardReader
{
    /// <summary>Reads the cards of a stream, as they are enumerated; enumerate once. The stream stays open.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="options">How to read; null for every default.</param>
    /// <param name="onProblem">Is told of each problem, in order, before the card that it is in is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<VCard> Read(Stream stream, VCardReaderOptions? options = null, Action<VCardProblem>? onProblem = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(CardBytes.Of(stream), options ?? VCardReaderOptions.Default, onProblem);
    }

    /// <summary>Reads the cards of a text, as they are enumerated; enumerate once. The reader stays open.</summary>
    /// <param name="text">The text. Charsets of 2.1 count in it for quoted-printable alone.</param>
    /// <param name="options">How to read; null for every default.</param>
    /// <param name="onProblem">Is told of each problem, in order, before the card that it is in is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IEnumerable<VCard> ReadText(TextReader text, VCardReaderOptions? options = null, Action<VCardProblem>? onProblem = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(CardBytes.Of(text), options ?? VCardReaderOptions.Default, onProblem);
    }

    private static IEnumerable<VCard> Read(CardBytes bytes, VCardReaderOptions options, Action<VCardProblem>? onProblem)
    {
        CardAssembler cards = new(bytes, options, onProblem ?? (_ => { }));
        while (cards.TryRead(out VCard? card))
        {
            yield return card;
        }
    }
}
