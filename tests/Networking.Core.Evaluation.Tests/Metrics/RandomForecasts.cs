using FsCheck;

namespace Networking.Core.Evaluation.Tests.Metrics;

/// <summary>Forecasts made of what FsCheck gives: at least one, with chances in eighths, so that many are tied.</summary>
public sealed record RandomForecasts(NonEmptyArray<(byte Eighths, bool Outcome)> Items)
{
    internal double[] Chances => [.. Items.Get.Select(item => item.Eighths % 9 / 8.0)];

    internal bool[] Outcomes => [.. Items.Get.Select(item => item.Outcome)];
}
