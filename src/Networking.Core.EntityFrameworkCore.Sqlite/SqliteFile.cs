using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>Asks SQLite itself about the file that a connection has open; nobody else may open it, or the connection's locks are lost.</summary>
internal static class SqliteFile
{
    private const int HasMovedQuestion = 20;

    /// <summary>Of the library that the connections are of, which is not always the one that comes with the package.</summary>
    private static readonly FileControl? Ask = Find();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int FileControl(sqlite3 connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string database, int question, out int answer);

    /// <summary>
    /// Whether the file was moved or deleted since it was opened, or another took its place. Never where files that are open
    /// cannot be moved, as on Windows.
    /// </summary>
    internal static bool HasMoved(SqliteConnection connection) =>
        Ask is { } ask && connection.Handle is { } handle && ask(handle, "main", HasMovedQuestion, out int hasMoved) == raw.SQLITE_OK && hasMoved != 0;

    private static FileControl? Find()
    {
        // The provider is chosen when the first connection is made, which was before anything is asked here.
        return NativeLibrary.TryLoad(raw.GetNativeLibraryName(), typeof(SqliteFile).Assembly, null, out nint library)
            && NativeLibrary.TryGetExport(library, "sqlite3_file_control", out nint address)
            ? Marshal.GetDelegateForFunctionPointer<FileControl>(address)
            : null;
    }
}
