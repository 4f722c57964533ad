namespace Networking.Core.Json;

/// <summary>The stable codes of <see cref="JournalProblem"/> and <see cref="JournalFormatException"/>.</summary>
public static class JournalCodes
{
    /// <summary>Refused: the first line does not say that this is a journal.</summary>
    public const string HeaderMissing = "journal.header.missing";

    /// <summary>Refused: the journal's format is newer than this version of the library.</summary>
    public const string VersionNewer = "journal.version.newer";

    /// <summary>Left out: the line is longer than the options allow.</summary>
    public const string LineTooLong = "journal.line.too-long";

    /// <summary>Left out: the last line ends in the middle, as when a program was stopped while it wrote.</summary>
    public const string LineTruncated = "journal.line.truncated";

    /// <summary>Left out: the line is not UTF-8.</summary>
    public const string LineNotUtf8 = "journal.line.not-utf8";

    /// <summary>Left out: the line is not JSON, or is nested deeper than 64 levels.</summary>
    public const string LineMalformed = "journal.line.malformed";

    /// <summary>Left out: the line does not name the kind of entry.</summary>
    public const string KindMissing = "journal.kind.missing";

    /// <summary>Left out: the entry lacks a value, or holds one that cannot be read, or has a property twice.</summary>
    public const string EntryUnreadable = "journal.entry.unreadable";

    /// <summary>Kept as unknown: this version does not know the kind of entry.</summary>
    public const string KindUnknown = "journal.kind.unknown";

    /// <summary>Kept as unknown: this version knows the kind, but not one of the properties.</summary>
    public const string PropertyUnknown = "journal.property.unknown";

    /// <summary>Kept as unknown: this version knows the kind, but not one of the words in it.</summary>
    public const string ValueUnknown = "journal.value.unknown";

    /// <summary>The English sentence for a code.</summary>
    internal static string Sentence(string code) => code switch
    {
        HeaderMissing => "The first line does not say that this is a journal.",
        VersionNewer => "The journal was written in a newer format; a newer version of this library reads it.",
        LineTooLong => "The line is too long; it was left out.",
        LineTruncated => "The last line ends in the middle; it was left out.",
        LineNotUtf8 => "The line is not UTF-8; it was left out.",
        LineMalformed => "The line is not JSON; it was left out.",
        KindMissing => "The line does not name the kind of entry; it was left out.",
        EntryUnreadable => "The entry lacks a value or holds one that cannot be read; it was left out.",
        KindUnknown => "The kind of entry is not known here; it is kept as it is, without effect.",
        PropertyUnknown => "The entry has a property that is not known here; it is kept as it is, without effect.",
        ValueUnknown => "The entry has a word that is not known here; it is kept as it is, without effect.",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
