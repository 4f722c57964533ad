using System.Text;

namespace Networking.Core.Json.Tests.Support;

/// <summary>Journals that tests write by hand.</summary>
internal static class Text
{
    internal const string Header = """{"format":"networking-core-journal","version":1}""";

    internal const string Started = """{"kind":"SearchStarted","id":"00000001-0000-0000-0000-000000000000","on":"2026-11-23"}""";

    internal static MemoryStream Stream(params string[] lines) => Raw(string.Concat(lines.Select(line => line + "\n")));

    internal static MemoryStream Raw(string text)
    {
        MemoryStream stream = new();
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Position = 0;
        return stream;
    }

    internal static string Of(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    /// <summary>The code of the only problem of a journal that consists of the header and a line.</summary>
    internal static (string? Code, bool IsKept) ProblemOf(string line)
    {
        JournalLine read = Assert.Single(JournalJson.ReadLines(Stream(Header, line)));
        Assert.Equal(2, read.Number);
        Assert.Equal(read.Entry is not null, read.Problem is null or { IsKept: true });
        return (read.Problem?.Code, read.Entry is not null);
    }
}
