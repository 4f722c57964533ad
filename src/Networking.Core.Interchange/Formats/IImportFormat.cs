namespace Networking.Core.Interchange.Formats;

/// <summary>A kind of file that people's networks lie in: it recognises its files by what is in them, and reads them.</summary>
/// <remarks>
/// A format knows nothing of the network: it says what its files say, record by record, and the plan decides what that
/// means. Write one of your own for another source, and put it into <see cref="ImportOptions.Formats"/>.
/// </remarks>
public interface IImportFormat
{
    /// <summary>
    /// The name of the source, in lower case, for example <c>vcard</c>: the <see cref="JournalEntry.Source"/> of every
    /// entry made from it, and part of every id.
    /// </summary>
    string Name { get; }

    /// <summary>The files that this format reads, told by their content, in the order in which it reads them.</summary>
    /// <param name="files">The files of one path: a single one, or all of a folder or archive, that no earlier format took.</param>
    IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files);

    /// <summary>Reads files, one record after another.</summary>
    /// <param name="files">Files that this format recognised, all of one path.</param>
    /// <param name="reading">Opens them, bounds them, and takes what is worth telling beside the records.</param>
    /// <returns>
    /// A record for everything in the files, also for what is left out or cannot be read, so that nothing is lost
    /// silently. It is read as it is enumerated. People come before encounters; somebody who comes after is planned all the
    /// same, but encounters given earlier do not find them.
    /// </returns>
    /// <exception cref="ImportException">Nothing of it can be read, or something is missing that only the caller can say.</exception>
    IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading);
}
