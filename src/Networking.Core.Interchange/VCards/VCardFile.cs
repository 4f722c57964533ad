using System.Globalization;
using System.Text;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.VCards;

/// <summary>One file of cards while it is read: cards and problems become records and words about the file.</summary>
internal sealed class VCardFile(ImportFile file, VCardFormat format, ImportReading reading)
{
    private readonly Queue<ImportRecord> _outside = [];
    private bool _guessed;
    private int _media;
    private int _line;

    internal IEnumerable<ImportRecord> Read()
    {
        if (EncodingOf(out ImportRecord? fault) is not { } encoding)
        {
            yield return fault!;
            yield break;
        }

        using Stream? stream = Try(() => reading.Open(file), out fault);
        if (stream is null)
        {
            yield return fault!;
            yield break;
        }

        foreach (ImportRecord record in Read(stream, encoding))
        {
            yield return record;
        }

        if (_media > 0)
        {
            reading.Note(
                new(file.Name, 0),
                ImportCodes.MediaSkipped,
                string.Create(CultureInfo.InvariantCulture, $"{_media} photos, logos, sounds and keys were left out."));
        }
    }

    private IEnumerable<ImportRecord> Read(Stream stream, Encoding encoding)
    {
        using IEnumerator<VCard> cards = Cards(stream, encoding).GetEnumerator();
        for (int count = 0; ; count++)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            VCard? card = Try(() => cards.MoveNext() ? cards.Current : null, out ImportRecord? fault);
            while (_outside.TryDequeue(out ImportRecord? outside))
            {
                yield return outside;
            }

            if (card is null)
            {
                if (fault is not null)
                {
                    yield return fault;
                }

                yield break;
            }

            _line = card.Line;
            ImportPlace place = new(file.Name, card.Line);
            if (count == reading.Options.MostRecords)
            {
                yield return new UnreadableRecord
                {
                    Place = place,
                    Code = ImportCodes.TooManyRows,
                    Message = "The file has more cards than allowed; the rest was not read.",
                };
                yield break;
            }

            yield return new CardPerson(card, place, (code, message) => reading.Warn(place, code, message), reading.Options.Region).ToRecord(reading.Options.LongestField);
        }
    }

    private IEnumerable<VCard> Cards(Stream stream, Encoding encoding)
    {
        VCardReaderOptions options = new()
        {
            LongestLine = reading.Options.LongestField,
            MostProperties = format.MostProperties,
            KeepMedia = format.KeepPhotos,
            // Whether characters are wide shows in the first bytes, which are ASCII: the reader sees it by itself.
            Fallback = encoding.IsSingleByte || encoding is UTF8Encoding ? encoding : null,
        };
        return VCardReader.Read(stream, options, Tell);
    }

    private Encoding? EncodingOf(out ImportRecord? fault)
    {
        TextEncoding.Finding? found = Try(
            () =>
            {
                using Stream stream = file.Open();
                return new Found(TextEncoding.Find(stream, reading.Options.MostBytes, reading.CancellationToken));
            },
            out fault)?.Finding;
        if (found is null)
        {
            fault ??= new UnreadableRecord
            {
                Place = new(file.Name, 0),
                Code = ImportCodes.FileTooLarge,
                Message = string.Create(CultureInfo.InvariantCulture, $"The file is larger than {reading.Options.MostBytes:N0} bytes."),
            };
        }

        return found?.Encoding;
    }

    private void Tell(VCardProblem problem)
    {
        ImportPlace place = new(file.Name, problem.Line);
        switch (problem.Code)
        {
            case ImportCodes.MediaSkipped:
                _media++;
                break;
            case ImportCodes.EncodingGuessed when _guessed:
                break;
            case ImportCodes.EncodingGuessed:
                _guessed = true;
                reading.Warn(place, problem.Code, "From here on the file is not all valid UTF-8; what is not was guessed: check the accents.");
                break;
            case ImportCodes.CardOutside or ImportCodes.CardCutOff:
                _outside.Enqueue(new UnreadableRecord { Place = place, Code = problem.Code, Message = problem.Message });
                break;
            case ImportCodes.CardNested or ImportCodes.CardVersion:
                reading.Note(place, problem.Code, problem.Message);
                break;
            default:
                reading.Warn(place, problem.Code, problem.Message);
                break;
        }
    }

    /// <summary>Does what may fail with the file's trouble, which becomes a record.</summary>
    private T? Try<T>(Func<T?> act, out ImportRecord? fault)
        where T : class
    {
        fault = null;
        try
        {
            return act();
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            fault = FileTrouble.Record(new(file.Name, _line), e);
            return null;
        }
    }

    private sealed record Found(TextEncoding.Finding? Finding);
}
