using System.Text;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>The bytes of a store's files, whatever the database would say about them.</summary>
internal static class RawFiles
{
    /// <summary>Those of the words that stand anywhere in the files, as UTF-8.</summary>
    internal static async Task<IReadOnlyList<string>> FindAsync(Stores stores, IEnumerable<string> words)
    {
        if (stores.Kind == "postgresql")
        {
            // What the server still holds in memory is brought to the files, and what it has dropped is removed.
            await ExecuteAsync(stores.Place, "CHECKPOINT");
        }

        byte[][] files = [.. Files(stores).Select(Read)];
        return [.. words.Where(word => files.Any(file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0))];
    }

    internal static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using NpgsqlConnection connection = new(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static IEnumerable<string> Files(Stores stores) => stores.Kind == "postgresql"
        ? Directory.EnumerateFiles(Path.Combine(stores.Files, "base"), "*", SearchOption.AllDirectories)
        : Directory.EnumerateFiles(Path.GetDirectoryName(stores.Files)!);

    private static byte[] Read(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using MemoryStream bytes = new();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (FileNotFoundException)
        {
            // Another test's database went meanwhile.
            return [];
        }
    }
}
