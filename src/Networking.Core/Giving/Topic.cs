using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Networking.Core.Giving;

/// <summary>
/// Something that people need, offer or care about, in a few words. Two topics are the same when their keys are, however
/// they were written: <c>Résumé review</c> and <c>resume  Reviews</c> are one topic, <c>C#</c> and <c>C++</c> are two.
/// </summary>
/// <remarks>
/// <para>
/// The key is the text folded (<see cref="TextFold"/>: case, accents and the number of spaces make no difference,
/// apostrophes and full stops count as nothing, other punctuation as a space), then each word without its English plural. <c>+</c> and <c>#</c> at the end of a word are part of it, as in <c>C++</c>
/// and <c>C#</c>.
/// </para>
/// <para>
/// Plurals, of words of four letters or more (our default): a last -s goes, but not from -ss; where four letters or more
/// are left then, -ie becomes -y, and -e goes after ss, sh, ch, x, z and o. Words that only look like plurals lose
/// letters too, as analytics does: on both sides alike, so that they still meet. Irregular plurals do not meet
/// (analysis, analyses), nor do those of two letters (PC, PCs: the longer has three, which stays as it is).
/// </para>
/// </remarks>
public readonly record struct Topic : IComparable<Topic>
{
    private readonly string? _text;
    private readonly string? _key;

    private Topic(string text, string key) => (_text, _key) = (text, key);

    /// <summary>The topic as it was written, without space around it; empty for the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>What makes topics equal; empty for the default value. It may change between versions: not for storing.</summary>
    public string Key => _key ?? "";

    /// <summary>The topic of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">Nothing of <paramref name="text"/> is left when it is folded.</exception>
    public static Topic Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryOf(text, out Topic topic) ? topic : throw new ArgumentException("A topic needs at least one letter or digit.", nameof(text));
    }

    /// <summary>The topic of a text; false where it is null, blank or punctuation alone.</summary>
    public static bool TryOf([NotNullWhen(true)] string? text, out Topic topic)
    {
        topic = text is not null && KeyOf(text) is { Length: > 0 } key ? new(text.Trim(), key) : default;
        return topic.Key.Length > 0;
    }

    /// <summary>The topics of several texts, each once and as first written; texts that have none are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static ValueList<Topic> AllOf(IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ValueList.From(texts
            .Select(text => TryOf(text, out Topic topic) ? topic : default)
            .Where(topic => topic.Key.Length > 0)
            .Distinct());
    }

    /// <inheritdoc/>
    public bool Equals(Topic other) => string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>By key, in the same order in every culture.</summary>
    public int CompareTo(Topic other) => string.CompareOrdinal(Key, other.Key);

    /// <summary>No data; a topic may be personal.</summary>
    public override string ToString() => nameof(Topic);

    private static string KeyOf(string text) =>
        string.Join(' ', TextFold.Of(Spelled(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular));

    /// <summary>Spells out what would be lost as punctuation, and with it the difference between C, C++ and C#.</summary>
    private static string Spelled(string text)
    {
        if (!text.AsSpan().ContainsAny('+', '#'))
        {
            return text;
        }

        StringBuilder spelled = new(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            int end = at;
            while (end < text.Length && text[end] is '+' or '#')
            {
                end++;
            }

            bool endsWord = end > at && at > 0 && char.IsLetterOrDigit(text[at - 1]) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            for (; endsWord && at < end; at++)
            {
                spelled.Append(text[at] == '+' ? "plus" : "sharp");
            }

            if (at < text.Length)
            {
                spelled.Append(text[at]);
            }
        }

        return spelled.ToString();
    }

    private static string Singular(string word)
    {
        string single = word.Length >= 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        return single.Length < 4 || !single.EndsWith('e') ? single
            : single.EndsWith("ie", StringComparison.Ordinal) ? $"{single[..^2]}y"
            : TakesEs(single.AsSpan(0, single.Length - 1)) ? single[..^1]
            : single;
    }

    private static bool TakesEs(ReadOnlySpan<char> stem) => stem[^1] is 'x' or 'z' or 'o' || stem[^2..] is "ss" or "sh" or "ch";
}
