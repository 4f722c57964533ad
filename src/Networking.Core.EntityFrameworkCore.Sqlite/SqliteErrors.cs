using Microsoft.Data.Sqlite;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>SQLite's result codes, and what they mean for a store.</summary>
internal static class SqliteErrors
{
    internal const int Busy = 5;
    internal const int Locked = 6;
    private const int Error = 1;
    private const int NotPermitted = 3;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Protocol = 15;
    private const int Constraint = 19;
    private const int Mismatch = 20;
    private const int NotAuthorized = 23;
    private const int NotADatabase = 26;

    /// <summary>The index of the log could not grow: its memory is a file too.</summary>
    private const int NoRoomForIndex = InputOutput | (19 << 8);

    internal static StorageException Translate(SqliteException fault) =>
        fault.SqliteExtendedErrorCode == NoRoomForIndex ? TheDiskIsFull(fault) : OfCode(fault);

    private static StorageException OfCode(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked or Protocol => new(StorageCodes.Unavailable, "The database is kept busy by others for too long; try again.", fault),
        ReadOnly => new(StorageCodes.ReadOnly, "The database may only be read.", fault),
        Full => TheDiskIsFull(fault),
        Corrupt => new(StorageCodes.Damaged, "The database is damaged; restore it from a backup.", fault),
        Constraint or Mismatch => new(StorageCodes.Damaged, "The rows of the store contradict each other: they were changed by hand, or are damaged.", fault),
        NotADatabase => new(StorageCodes.Foreign, "The file is no database.", fault),
        CannotOpen or NotPermitted or NotAuthorized => new(StorageCodes.Misconfigured, "The database cannot be opened; does its folder exist, and may it be written?", fault),
        InputOutput => new(StorageCodes.Unavailable, "The disk refuses to read or write.", fault),

        // The statements are the library's own, so what they do not find is what the migrations make.
        Error => new(StorageCodes.SchemaOlder, "The schema is not there, or not as this package makes it; apply the migrations.", fault),
        int code => new(StorageCodes.Unavailable, $"The database cannot be used now (SQLite's code {code}); try again.", fault),
    };

    private static StorageException TheDiskIsFull(SqliteException fault) => new(StorageCodes.Full, "The disk is full; nothing was changed.", fault);
}
