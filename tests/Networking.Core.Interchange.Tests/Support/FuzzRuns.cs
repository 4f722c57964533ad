using System.Globalization;

namespace Networking.Core.Interchange.Tests.Support;

/// <summary>
/// Damaged files for fuzzing: seeded, so that each can be made again from its number. Their number is 2,000 a format, or
/// what NETWORKING_FUZZ_FILES says, as <c>.ci/soak</c> does.
/// </summary>
internal static class FuzzRuns
{
    private static readonly byte[][] Pieces =
    [
        "\r\n"u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), "\""u8.ToArray(), ","u8.ToArray(), ";"u8.ToArray(), ":"u8.ToArray(), "="u8.ToArray(),
        "\\"u8.ToArray(), " "u8.ToArray(), "\t"u8.ToArray(), [0], [0xFF], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xF0, 0x9F], "\u202E"u8.ToArray(),
        "=cmd"u8.ToArray(), "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(), "%%%"u8.ToArray(), "BEGIN:"u8.ToArray(), "END:"u8.ToArray(), "--"u8.ToArray(),
    ];

    /// <summary>How many files of each format are tried.</summary>
    internal static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("NETWORKING_FUZZ_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out int files) ? files : 2_000;

    /// <summary>The damaged file of a number.</summary>
    /// <param name="seeds">Good files to damage.</param>
    /// <param name="number">The number, from 0.</param>
    internal static byte[] File(IReadOnlyList<byte[]> seeds, int number)
    {
        Random random = new(number);
        List<byte> bytes = [.. seeds[random.Next(seeds.Count)]];
        int damages = 1 + random.Next(8);
        for (int i = 0; i < damages && bytes.Count > 0; i++)
        {
            Damage(bytes, seeds, random);
        }

        return [.. bytes];
    }

    private static void Damage(List<byte> bytes, IReadOnlyList<byte[]> seeds, Random random)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(2) == 0 ? 4 : 200));
        switch (random.Next(8))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                byte[] other = seeds[random.Next(seeds.Count)];
                int from = random.Next(Math.Max(1, other.Length));
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, length)).ToArray());
                break;
            case 6:
                byte[] many = [.. Enumerable.Range(0, 1 + random.Next(300)).SelectMany(_ => Pieces[at % Pieces.Length])];
                bytes.InsertRange(at, many);
                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
