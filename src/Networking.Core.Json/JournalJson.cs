using System.Buffers;
using System.Text;
using Networking.Core.Json.Entries;
using Networking.Core.Json.Lines;

namespace Networking.Core.Json;

/// <summary>
/// Journals as JSON lines, in UTF-8: a header that names the format and its version, then one entry a line. A journal
/// grows at its end; nothing in it is ever changed.
/// </summary>
/// <remarks>Streams are left open. Nothing here is kept between calls, so all of it can be called from any thread.</remarks>
public static class JournalJson
{
    /// <summary>The format's name, as the header tells it.</summary>
    public const string FormatName = "networking-core-journal";

    /// <summary>The newest version of the format that is read, and the one that is written.</summary>
    public const int FormatVersion = 1;

    /// <summary>Writes a journal: the header and the entries, in the order given.</summary>
    /// <param name="stream">A stream to write to, from where it stands.</param>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentException">
    /// An entry lacks a value or holds one that is not of its kind, so <see cref="Network.Validate"/> would refuse it.
    /// Entries before it may have been written; nothing of it has.
    /// </exception>
    public static void Write(Stream stream, IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(entries);
        JournalLineWriter.Write(stream, JournalHeader.Line, entries);
    }

    /// <summary>
    /// Adds entries to the end of a journal. They begin a line of their own even where the last line was cut off.
    /// An empty stream becomes a journal.
    /// </summary>
    /// <param name="stream">A stream that can be read, written and sought.</param>
    /// <param name="entries">The entries. All are made into text before the stream is changed.</param>
    /// <exception cref="ArgumentException">The stream cannot do this, or an entry is refused as by <see cref="Write"/>; nothing was written.</exception>
    /// <exception cref="JournalFormatException">The stream holds no journal, or one of a newer format; nothing was written.</exception>
    public static void Append(Stream stream, IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(entries);
        if (!stream.CanSeek || !stream.CanRead || !stream.CanWrite)
        {
            throw new ArgumentException("The stream must be one that can be read, written and sought.", nameof(stream));
        }

        stream.Position = 0;
        bool isJournal = JournalLineReader.TryReadHeader(new LineReader(stream, JournalReadOptions.Default.LongestLine));
        using MemoryStream lines = new();
        JournalLineWriter.Write(lines, isJournal ? [] : JournalHeader.Line, entries);
        if (lines.Length > 0)
        {
            GoToNewLine(stream);
            stream.Write(lines.GetBuffer(), 0, (int)lines.Length);
        }

        stream.Flush();
    }

    /// <summary>Reads a journal whole.</summary>
    /// <param name="stream">A stream to read from where it stands. One with nothing in it is a journal without entries.</param>
    /// <param name="options">Limits, and whether to go on after a line that has to be left out.</param>
    /// <exception cref="JournalFormatException">The stream holds no journal, or one of a newer format; or a line has to be left out and the options are strict.</exception>
    public static JournalReadResult Read(Stream stream, JournalReadOptions? options = null)
    {
        options ??= JournalReadOptions.Default;
        List<JournalEntry> entries = [];
        List<JournalProblem> problems = [];
        int problemCount = 0;
        foreach (JournalLine line in ReadLines(stream, options))
        {
            if (line.Entry is not null)
            {
                entries.Add(line.Entry);
            }

            if (line.Problem is not null && problemCount++ < options.MostProblems)
            {
                problems.Add(line.Problem);
            }
        }

        return new(entries, problems, problemCount);
    }

    /// <summary>Reads a journal line by line, holding one line at a time. Blank lines are passed over.</summary>
    /// <param name="stream">A stream to read from where it stands.</param>
    /// <param name="options">Limits, and whether to go on after a line that has to be left out.</param>
    /// <returns>The lines; the stream is read as they are enumerated, which can be done once.</returns>
    /// <exception cref="JournalFormatException">As <see cref="Read"/> says; thrown while the lines are enumerated.</exception>
    public static IEnumerable<JournalLine> ReadLines(Stream stream, JournalReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JournalLineReader.Read(stream, options ?? JournalReadOptions.Default);
    }

    /// <summary>One entry as it stands on its line, without the end of the line.</summary>
    /// <exception cref="ArgumentException">The entry lacks a value, or holds one that is not of its kind.</exception>
    public static string ToLine(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using EntryBuffer written = EntryBuffer.Rent();
        return Encoding.UTF8.GetString(written.Write(entry));
    }

    /// <summary>One entry as <see cref="ToLine"/> gives it, in UTF-8.</summary>
    /// <exception cref="ArgumentException">The entry lacks a value, or holds one that is not of its kind.</exception>
    public static byte[] ToUtf8(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using EntryBuffer written = EntryBuffer.Rent();
        return written.Write(entry).ToArray();
    }

    /// <summary>Writes one entry as <see cref="ToLine"/> gives it, in UTF-8.</summary>
    /// <param name="buffer">Where the bytes go; nothing of an entry that is refused is left in it.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentException">The entry lacks a value, or holds one that is not of its kind.</exception>
    public static void WriteTo(IBufferWriter<byte> buffer, JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(entry);
        using EntryBuffer written = EntryBuffer.Rent();
        buffer.Write(written.Write(entry));
    }

    /// <summary>Reads what <see cref="ToLine"/> writes. An entry that is not understood is kept as unknown.</summary>
    /// <param name="line">One line, of any length.</param>
    /// <param name="options">Limits of what stands in the line; <see cref="JournalReadOptions.OfOwn"/> for lines that one wrote oneself.</param>
    /// <exception cref="JournalFormatException">The line would have to be left out of a journal.</exception>
    public static JournalEntry FromLine(string line, JournalReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        return FromUtf8(Encoding.UTF8.GetBytes(line), options);
    }

    /// <summary>Reads what <see cref="ToUtf8"/> writes. An entry that is not understood is kept as unknown.</summary>
    /// <param name="line">One line, of any length, with or without blanks around it. It is not held on to.</param>
    /// <param name="options">Limits of what stands in the line; <see cref="JournalReadOptions.OfOwn"/> for lines that one wrote oneself.</param>
    /// <exception cref="JournalFormatException">The line would have to be left out of a journal.</exception>
    public static JournalEntry FromUtf8(ReadOnlySpan<byte> line, JournalReadOptions? options = null)
    {
        EntryReading reading = EntryReader.Read(line, options ?? JournalReadOptions.Default);
        return reading.Entry ?? throw new JournalFormatException(reading.Code!, 1, reading.Path);
    }

    private static void GoToNewLine(Stream stream)
    {
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n')
            {
                stream.Write("\n"u8);
            }
        }
    }
}
