using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Files;

/// <summary>What it means when a file cannot be read, rather than that the program is wrong.</summary>
internal static class FileTrouble
{
    /// <summary>Whether an exception says so.</summary>
    internal static bool Is(Exception error) =>
        error is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>The code and the sentence of an exception that says so.</summary>
    internal static (string Code, string Message) Of(Exception error) => error is FileTooLargeException
        ? (ImportCodes.FileTooLarge, "The file is larger than allowed; the rest was not read.")
        : (ImportCodes.FileUnreadable, "The file cannot be read any further.");

    /// <summary>The record that stands for what could not be read.</summary>
    internal static UnreadableRecord Record(ImportPlace place, Exception error)
    {
        (string code, string message) = Of(error);
        return new() { Place = place, Code = code, Message = message };
    }
}
