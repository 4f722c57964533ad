namespace Networking.Core;

/// <summary>Checks of single numbers, for models' fields and functions' arguments.</summary>
internal static class Require
{
    internal static double Positive(double value, string name) =>
        That(value > 0 && double.IsFinite(value), value, name, "A finite number above 0 is needed.");

    internal static double NotNegative(double value, string name) =>
        That(value >= 0 && double.IsFinite(value), value, name, "A finite number of 0 or more is needed.");

    internal static double Fraction(double value, string name) =>
        That(value is >= 0 and <= 1, value, name, "A number from 0 to 1 is needed.");

    internal static double FractionBelowOne(double value, string name) =>
        That(value is >= 0 and < 1, value, name, "A number from 0 to below 1 is needed.");

    internal static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A number of 0 or more is needed.");

    internal static int Positive(int value, string name) =>
        value > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A number above 0 is needed.");

    /// <summary>The longest time that a model speaks of, so that no sum of its days leaves the calendar: a century.</summary>
    internal const int LongestInDays = 36_525;

    internal static int Days(int value, int fewest, string name) => value >= fewest && value <= LongestInDays
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"A number of days from {fewest} to {LongestInDays} is needed.");

    internal static double That(bool holds, double value, string name, string message) =>
        holds ? value : throw new ArgumentOutOfRangeException(name, value, message);
}
