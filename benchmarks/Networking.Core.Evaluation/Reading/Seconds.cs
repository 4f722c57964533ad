using System.Globalization;

namespace Networking.Core.Evaluation.Reading;

/// <summary>The column of seconds: whole or decimal, not negative, and no later than the year 9999.</summary>
internal static class Seconds
{
    internal const double PerDay = 86_400;

    /// <summary>The last second of the year 9999, counted from 1970. What is later is not in seconds.</summary>
    internal const double Latest = 253_402_300_799;

    /// <summary>Null, or what is wrong with the text.</summary>
    internal static string? Parse(ReadOnlySpan<byte> text, out double seconds)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out seconds))
        {
            return $"the seconds are a number, not {Excerpt.Of(text)}.";
        }

        if (!double.IsFinite(seconds))
        {
            return $"the seconds are a finite number, not {Excerpt.Of(text)}.";
        }

        if (seconds < 0)
        {
            return $"the seconds are not negative, as {Excerpt.Of(text)} is.";
        }

        return seconds <= Latest
            ? null
            : $"the seconds end with the year 9999, before {Excerpt.Of(text)}; are these milliseconds?";
    }
}
