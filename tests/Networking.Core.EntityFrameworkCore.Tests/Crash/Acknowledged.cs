using System.Globalization;
using Networking.Core.EntityFrameworkCore.Crash;

namespace Networking.Core.EntityFrameworkCore.Tests.Crash;

/// <summary>How far each writer's appends of one round were acknowledged; the one after that may be there or not.</summary>
internal sealed class Acknowledged(int round)
{
    private readonly int[] _appends = new int[CrashWork.Writers + 1];

    internal int Round => round;

    internal int Total => _appends.Sum();

    internal int Of(int writer) => Volatile.Read(ref _appends[writer]);

    internal void Take(int writer, int append) => Volatile.Write(ref _appends[writer], append);

    /// <summary>Takes a line of the child: the writer, the append and the ids of its entries.</summary>
    internal void Take(string line)
    {
        string[] words = line.Split(' ');
        (int writer, int append) = (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
        Assert.Equal(Of(writer) + 1, append);
        Assert.Equal([.. CrashWork.Append(round, writer, append).Select(entry => entry.Id.ToString()), CrashWork.LineEnd], words[2..]);
        Take(writer, append);
    }

    /// <summary>Takes lines to the end. The last one may have been cut off as the child was killed; that acknowledges nothing.</summary>
    internal async Task TakeAllAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            if (!line.EndsWith(CrashWork.LineEnd, StringComparison.Ordinal))
            {
                Assert.Null(await lines.ReadLineAsync());
                return;
            }

            Take(line);
        }
    }
}
