using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using JobSearchCli.Sources;

namespace JobSearchCli.Commands;

/// <summary>Keeps a command from writing over what it reads, and a calendar from replacing another file.</summary>
internal static class OutputGuard
{
    /// <summary>The maker that stands in every calendar of this program.</summary>
    private const string OwnCalendar = "PRODID:-//Networking.Core//";

    private const int LongestHead = 4096;

    /// <summary>What an export's folder may hold beside it: no import reads pictures, and a calendar is looked at by itself.</summary>
    private static readonly string[] BesideExports = [".ics", ".svg"];

    /// <summary>What is wrong with the file that an option names to be written; null where nothing is.</summary>
    /// <param name="option">The option.</param>
    /// <param name="result">What was typed.</param>
    /// <param name="inputs">The files and folders that are read.</param>
    internal static string? Fault(Option<string?> option, CommandResult result, IReadOnlyList<string> inputs)
    {
        if (result.Typed(option) is not { } file || file == "-")
        {
            return null;
        }

        return file.Length == 0 ? $"{option.Name} takes the name of a file."
            : inputs.Any(input => IsOverwritten(input, file)) ? $"{option.Name} would overwrite {file}, which is read here. Name another file."
            : option.Name == "--ics" && !IsOwnCalendar(file) ? $"{option.Name} would overwrite {file}, which is not a calendar of this program. Name another file."
            : null;
    }

    private static bool IsOverwritten(string input, string output) => FilePaths.AreOne(input, output)
        || (Directory.Exists(input) && File.Exists(output) && FilePaths.IsIn(input, output)
            && !BesideExports.Contains(Path.GetExtension(output), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a file holds nothing yet, or an agenda that was written before.</summary>
    private static bool IsOwnCalendar(string file)
    {
        try
        {
            if (new FileInfo(file) is not { Exists: true, Length: > 0 })
            {
                return true;
            }

            using FileStream stream = File.OpenRead(file);
            byte[] head = new byte[LongestHead];
            int count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            string text = Encoding.UTF8.GetString(head, 0, count).TrimStart('\uFEFF');
            return text.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) && text.Contains(OwnCalendar, StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is most likely not to be written either, which is said then.
            return true;
        }
    }
}
