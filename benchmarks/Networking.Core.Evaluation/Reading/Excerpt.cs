using System.Text;

namespace Networking.Core.Evaluation.Reading;

/// <summary>A piece of a file for a message: short, and on one line whatever it holds.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    internal static string Of(ReadOnlySpan<byte> text) => Of(Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * Longest)]));

    internal static string Of(string text)
    {
        char[] shown = [.. text.Take(Longest).Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? '?' : letter)];
        return $"'{new string(shown)}{(text.Length > Longest ? "..." : "")}'";
    }
}
