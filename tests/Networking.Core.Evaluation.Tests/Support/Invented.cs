using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Tests.Support;

/// <summary>Sets of messages that a seed makes: ten people over 340 days, some of whom write often.</summary>
internal static class Invented
{
    /// <summary>The last whole day is 339, which leaves room for a horizon of 90 days.</summary>
    internal static IReadOnlyList<(long From, long To, double Seconds)> Lines(int seed, int count = 400)
    {
        Random random = new(seed);
        return
        [
            (0, 1, 0),
            .. Enumerable.Range(0, count).Select(_ => ((long)random.Next(10), (long)(random.Next(10) * random.NextDouble()), Math.Floor(random.NextDouble() * 340 * 86_400))),
            (1, 0, 340 * 86_400 - 1),
        ];
    }

    internal static StudiedFile File(IEnumerable<(long From, long To, double Seconds)> lines, string name = "invented.txt")
    {
        InteractionLogBuilder builder = new();
        foreach ((long from, long to, double seconds) in lines)
        {
            builder.Add(new(from, to, seconds));
        }

        InteractionLog log = builder.Build();
        return new(name, log, EvaluationWindow.Of(log, name));
    }
}
