using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Networking.Core.Storage;

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
    /// <exception cref="StorageException">It belongs to another application.</exception>
    /// <exception cref="SqliteException">It cannot be read, or is no database.</exception>
    internal static async Task CheckAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return;
        }

        SqliteConnectionStringBuilder asItIs = new()
        {
            DataSource = $"{new Uri(path).AbsoluteUri}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        SqliteConnection file = new(asItIs.ConnectionString);
        await using ConfiguredAsyncDisposable closing = file.ConfigureAwait(false);
        await file.OpenAsync(cancellationToken).ConfigureAwait(false);
        SqliteCommand command = file.CreateCommand();
        await using ConfiguredAsyncDisposable ending = command.ConfigureAwait(false);
        command.CommandText = Question;
        if (Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture) != ApplicationId)
        {
            throw new StorageException(StorageCodes.Foreign, "The file is a database of another application.");
        }
    }
}
