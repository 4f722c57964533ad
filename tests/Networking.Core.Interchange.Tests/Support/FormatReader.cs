using System.Text;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Tests.Support;

/// <summary>Reads bytes with one format, without a plan.</summary>
internal static class FormatReader
{
    /// <summary>The records and problems of one file, whether or not the format recognises it.</summary>
    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) Read(
        IImportFormat format, byte[] bytes, string name = "file", ImportOptions? options = null) =>
        Read(format, [FileOf(bytes, name)], options ?? ImportOptions.Default);

    /// <summary>The records and problems of files, whether or not the format recognises them.</summary>
    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) Read(
        IImportFormat format, IReadOnlyList<ImportFile> files, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ProblemList problems = new(options.MostProblems);
        ImportReading reading = new(options, problems, new ProgressMeter(files.Sum(file => file.Length), null), cancellationToken);
        List<ImportRecord> records = [.. format.Read(files, reading)];
        return (records, problems.ToList(files.Count == 0 ? "" : files[0].Name));
    }

    /// <summary>The records and problems of a text in UTF-8.</summary>
    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) Read(
        IImportFormat format, string text, string name = "file", ImportOptions? options = null) =>
        Read(format, Encoding.UTF8.GetBytes(text), name, options);

    /// <summary>A file in memory.</summary>
    internal static ImportFile FileOf(byte[] bytes, string name = "file", string folder = "") =>
        new(name, bytes.Length, () => new MemoryStream(bytes, writable: false)) { Folder = folder };
}
