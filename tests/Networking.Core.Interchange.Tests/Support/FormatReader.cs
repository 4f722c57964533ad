using System.Text;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Tests.Support;

/// <summary>Reads bytes with one format, without a plan.</summary>
internal static class FormatReader
{
    /// <summary>The records and problems of one file, whether or not the format recognises it.</summary>
    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) Read(
        IImportFormat format, byte[] bytes, string name = "file", ImportOptions? options = null)
    {
        options ??= ImportOptions.Default;
        ProblemList problems = new(options.MostProblems);
        ImportReading reading = new(options, problems, new ProgressMeter(bytes.Length, null), CancellationToken.None);
        List<ImportRecord> records = [.. format.Read([FileOf(bytes, name)], reading)];
        return (records, problems.ToList(name));
    }

    /// <summary>The records and problems of a text in UTF-8.</summary>
    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) Read(
        IImportFormat format, string text, string name = "file", ImportOptions? options = null) =>
        Read(format, Encoding.UTF8.GetBytes(text), name, options);

    /// <summary>A file in memory.</summary>
    internal static ImportFile FileOf(byte[] bytes, string name = "file") =>
        new(name, bytes.Length, () => new MemoryStream(bytes, writable: false));
}
