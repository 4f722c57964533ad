using System.Globalization;
using FsCheck;

namespace Networking.Core.Evaluation.Tests.Support;

/// <summary>Interactions made of what FsCheck gives: among four people, in steps of six hours, over 25 days.</summary>
public sealed record Lines(NonEmptyArray<(byte From, byte To, byte Time)> Items)
{
    private const int People = 4;
    private const int Steps = 100;
    private const int SecondsOfAStep = 21_600;

    /// <summary>The random ones, and one on the first and on the last day, so that there is something to evaluate.</summary>
    internal IReadOnlyList<(long From, long To, double Seconds)> All =>
    [
        .. Items.Get.Select(item => ((long)item.From % People, (long)item.To % People, (double)(item.Time % Steps * SecondsOfAStep))),
        (0, 1, 0),
        (2, 3, Steps * SecondsOfAStep),
    ];

    internal static string Text(IEnumerable<(long From, long To, double Seconds)> lines) =>
        string.Concat(lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.From} {line.To} {line.Seconds}\n")));
}
