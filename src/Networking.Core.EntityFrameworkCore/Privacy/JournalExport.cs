using Networking.Core.Json;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>Writes entries as a journal of JSON lines, in the memory of one.</summary>
internal static class JournalExport
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    internal static async Task WriteAsync(Stream stream, IAsyncEnumerable<JournalEntry> entries, CancellationToken cancellationToken)
    {
        using MemoryStream header = new();
        JournalJson.Write(header, []);
        await stream.WriteAsync(header.ToArray(), cancellationToken).ConfigureAwait(false);
        await foreach (JournalEntry entry in entries.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await stream.WriteAsync(JournalJson.ToUtf8(entry), cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(LineEnd, cancellationToken).ConfigureAwait(false);
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
