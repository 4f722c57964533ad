using System.Text;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.VCards;

/// <summary>Files of vCards, as address books, telephones and mail programs export them: versions 2.1, 3.0 and 4.0.</summary>
/// <remarks>Cards of groups and organisations are left out. What the model has no word for is kept with the entry and written back on export.</remarks>
public sealed class VCardFormat : IImportFormat
{
    /// <summary>The <see cref="JournalEntry.Source"/> of every entry made from cards.</summary>
    public const string Source = "vcard";

    /// <inheritdoc/>
    public string Name => Source;

    /// <summary>Whether photos, logos, sounds and keys are kept with the entries. Default false: they are counted in a note.</summary>
    public bool KeepPhotos { get; init; }

    /// <summary>The largest number of properties read of a card. Default 1,000; 1 or more.</summary>
    public int MostProperties
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MostProperties));
    } = 1_000;

    /// <inheritdoc/>
    public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Where(IsCards);
    }

    /// <inheritdoc/>
    public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reading);
        return files.SelectMany(file => new VCardFile(file, this, reading).Read());
    }

    private static bool IsCards(ImportFile file)
    {
        ReadOnlySpan<byte> head = file.Head;
        Encoding encoding = head is [0xFF, 0xFE, ..] or [not 0, 0, ..] ? Encoding.Unicode
            : head is [0xFE, 0xFF, ..] or [0, not 0, ..] ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        string text = encoding.GetString(head).TrimStart('\uFEFF').TrimStart();
        string line = text.Split('\r', '\n')[0].Replace(" ", "", StringComparison.Ordinal).TrimEnd('\t');
        return line.Equals("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase);
    }
}
