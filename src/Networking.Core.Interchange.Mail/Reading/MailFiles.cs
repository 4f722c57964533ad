using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Headers;
using Networking.Core.Interchange.Mail.Rules;
using Networking.Core.Interchange.Mail.Scanning;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>Goes through the messages of files, one at a time; what it shows of a message holds until the next.</summary>
internal sealed class MailFiles(ImportReading reading, bool withBodies)
{
    private FolderKind _folder;
    private (string Text, FolderKind Kind) _labels = ("", FolderKind.None);

    internal MessageScanner Scanner { get; } = new(reading.Options, withBodies, reading.CancellationToken);

    internal HeaderBlock Headers { get; } = new();

    /// <summary>What the folder and the labels of the message say.</summary>
    internal FolderKind Kind { get; private set; }

    /// <summary>Why the file ended before its end; null where it did not.</summary>
    internal (string Code, string Message)? Trouble { get; private set; }

    /// <summary>Reads a file; each element is a message, which the properties show.</summary>
    internal IEnumerable<int> Read(ImportFile file)
    {
        Trouble = null;
        Stream? stream = Open(file);
        if (stream is null)
        {
            yield break;
        }

        using (stream)
        {
            for (int number = 1; MoveNext(file, stream, isFirst: number == 1); number++)
            {
                if (number > reading.Options.MostRecords)
                {
                    Trouble = (ImportCodes.TooManyRows, "It holds more messages than the options allow; the rest was not read.");
                    yield break;
                }

                Headers.Open(Scanner.Headers.Array, Scanner.Headers.Length);
                Kind = _folder | ReadLabels();
                yield return number;
            }
        }

        if (Scanner.IsCut)
        {
            Trouble ??= (ImportCodes.FileTooLarge, "It is larger than the options allow; the rest was not read.");
        }
    }

    /// <summary>Most messages have the labels of the one before.</summary>
    private FolderKind ReadLabels()
    {
        string text = Headers.Text(HeaderName.Labels);
        _labels = _labels.Text == text ? _labels : (text, FolderNames.OfLabels(text));
        return _labels.Kind;
    }

    private Stream? Open(ImportFile file)
    {
        try
        {
            return reading.Open(file);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            Trouble = (ImportCodes.FileUnreadable, "It cannot be opened.");
            return null;
        }
    }

    private bool MoveNext(ImportFile file, Stream stream, bool isFirst)
    {
        try
        {
            if (isFirst)
            {
                Scanner.Open(stream);
                _folder = FolderNames.Of(file, Scanner.IsMailbox);
            }

            return Scanner.MoveNext();
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            Trouble = file.Length > reading.Options.MostBytes
                ? (ImportCodes.FileTooLarge, "It is larger than the options allow; the rest was not read.")
                : (ImportCodes.FileUnreadable, "It cannot be read to its end.");
            return false;
        }
    }

    private static bool IsFileTrouble(Exception e) =>
        e is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;
}
