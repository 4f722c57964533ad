using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Networking.Core.Storage;
using SQLitePCL;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>Tells our files from those of others without touching either.</summary>
internal static class SqliteOwner
{
    /// <summary>Stands in the file's header: "NetC".</summary>
    internal const int ApplicationId = 0x4E657443;

    /// <summary>
    /// Read past a file that is shorter than its header says, as one is while its log is being written back: whether it is
    /// damaged is told by those who read more of it.
    /// </summary>
    private const string Question = "PRAGMA writable_schema = ON; PRAGMA application_id;";

    /// <summary>Looks whether a file is one of ours, or there is none, or nothing in it.</summary>
    /// <remarks>
    /// As an immutable file SQLite reads it without making a log beside it. It is not opened in any other way: on Unix, closing
    /// a file lets go of all locks that the process holds on it, those of SQLite's connections too.
    /// </remarks>
    /// <exception cref="StorageException">It belongs to another application, or may only be read.</exception>
    /// <exception cref="SqliteException">It cannot be read, or is no database.</exception>
    internal static async Task CheckAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return;
        }

        long id = await AskAsync(Connection(AsUri(path) + "?immutable=1", SqliteOpenMode.ReadOnly), IdOfAsync, cancellationToken).ConfigureAwait(false);
        if (id != ApplicationId)
        {
            throw new StorageException(StorageCodes.Foreign, "The file is a database of another application.");
        }

        // One that may only be read would be left with a log beside it that nobody may take away.
        if (await AskAsync(Connection(path, SqliteOpenMode.ReadWrite), IsReadOnlyAsync, cancellationToken).ConfigureAwait(false))
        {
            throw new StorageException(StorageCodes.ReadOnly, "The database may only be read.");
        }
    }

    /// <summary>Makes the file, where there is none, for its owner alone; what SQLite lays beside it has the same rights.</summary>
    internal static void MakePrivate(string path)
    {
        if (File.Exists(path))
        {
            return;
        }

        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using FileStream file = new(path, options);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another process was quicker, or it cannot be made: SQLite has the better words for that.
        }
    }

    private static SqliteConnection Connection(string source, SqliteOpenMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ConnectionString);

    /// <summary>The path as SQLite takes it apart: only slashes stand for themselves.</summary>
    private static string AsUri(string path)
    {
        string[] parts = [.. path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString)];
        return "file://" + (parts[0].Length > 0 ? "/" : "") + string.Join('/', parts);
    }

    private static async Task<T> AskAsync<T>(SqliteConnection file, Func<SqliteConnection, CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        await using ConfiguredAsyncDisposable closing = file.ConfigureAwait(false);
        await file.OpenAsync(cancellationToken).ConfigureAwait(false);
        return await ask(file, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<long> IdOfAsync(SqliteConnection file, CancellationToken cancellationToken)
    {
        SqliteCommand command = file.CreateCommand();
        await using ConfiguredAsyncDisposable ending = command.ConfigureAwait(false);
        command.CommandText = Question;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    /// <remarks>Opening falls back to reading in silence, and reads nothing yet.</remarks>
    private static Task<bool> IsReadOnlyAsync(SqliteConnection file, CancellationToken cancellationToken) =>
        Task.FromResult(raw.sqlite3_db_readonly(file.Handle, "main") == 1);
}
