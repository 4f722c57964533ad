using System.Text;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>The bytes of a store's files, whatever the database would say about them.</summary>
internal static class RawFiles
{
    /// <summary>Those of the words that stand anywhere in the files as they are, as UTF-8: what a purge left there.</summary>
    internal static IReadOnlyList<string> Find(Stores stores, IEnumerable<string> words)
    {
        byte[][] files = [.. Files(stores).Select(Read)];
        return [.. words.Where(word => files.Any(file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0))];
    }

    /// <summary>The same once the server has brought to the files what it holds in memory: what was written since, or never purged.</summary>
    internal static async Task<IReadOnlyList<string>> FindFlushedAsync(Stores stores, IEnumerable<string> words)
    {
        if (stores.Kind == "postgresql")
        {
            await ExecuteAsync(stores.Place, "CHECKPOINT");
        }

        return Find(stores, words);
    }

    internal static async Task<T> ScalarAsync<T>(string connectionString, string sql)
    {
        await using NpgsqlConnection connection = new(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
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
