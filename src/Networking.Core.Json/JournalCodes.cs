using System.Globalization;

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

    /// <summary>Left out: the line is not JSON.</summary>
    public const string LineMalformed = "journal.line.malformed";

    /// <summary>Left out: the line is nested deeper than 64 levels.</summary>
    public const string LineTooDeep = "journal.line.too-deep";

    /// <summary>Left out: the line does not name the kind of entry.</summary>
    public const string KindMissing = "journal.kind.missing";

    /// <summary>Left out: the line is JSON, and no object.</summary>
    public const string EntryUnreadable = "journal.entry.unreadable";

    /// <summary>Left out: the entry lacks a property that it needs.</summary>
    public const string PropertyMissing = "journal.property.missing";

    /// <summary>Left out: a property stands there twice.</summary>
    public const string PropertyTwice = "journal.property.twice";

    /// <summary>Left out: a value is of another type than its property, or is null where it may not be.</summary>
    public const string ValueType = "journal.value.type";

    /// <summary>Left out: a text is none of the kind that its property needs, such as an id or a day.</summary>
    public const string ValueMalformed = "journal.value.malformed";

    /// <summary>Left out: a number is not a whole one of 32 bits, or a day is not in the calendar.</summary>
    public const string ValueOutOfRange = "journal.value.out-of-range";

    /// <summary>Left out: a text holds half of a surrogate pair, which is no character.</summary>
    public const string HalfCharacter = "journal.text.half-character";

    /// <summary>Left out: a text is longer than the options allow.</summary>
    public const string TextTooLong = "journal.text.too-long";

    /// <summary>Left out: a list holds more than the options allow.</summary>
    public const string ListTooLong = "journal.list.too-long";

    /// <summary>Kept as unknown: this version does not know the kind of entry.</summary>
    public const string KindUnknown = "journal.kind.unknown";

    /// <summary>
    /// Kept: this version knows the kind, but not one of the properties. The entry has the effect of what is known of it.
    /// It is kept as unknown only where the property is part of a key, or names a person whom the rest does not.
    /// </summary>
    public const string PropertyUnknown = "journal.property.unknown";

    /// <summary>Kept as unknown: this version knows the kind, but not one of the words in it.</summary>
    public const string ValueUnknown = "journal.value.unknown";

    /// <summary>The English sentence for a code, with the place.</summary>
    internal static string Sentence(string code, int line, string? path) =>
        string.Create(CultureInfo.InvariantCulture, $"line {line}{(path is null ? "" : ", ")}{path}: {Sentence(code)}");

    /// <summary>The English sentence for a code.</summary>
    internal static string Sentence(string code) => code switch
    {
        HeaderMissing => "The first line does not say that this is a journal.",
        VersionNewer => "The journal was written in a newer format; a newer version of this library reads it.",
        LineTooLong => "The line is too long; it was left out.",
        LineTruncated => "The last line ends in the middle; it was left out.",
        LineNotUtf8 => "The line is not UTF-8; it was left out.",
        LineMalformed => "The line is not JSON; it was left out.",
        LineTooDeep => "The line is nested too deeply; it was left out.",
        KindMissing => "The line does not name the kind of entry; it was left out.",
        EntryUnreadable => "The line is no object; it was left out.",
        PropertyMissing => "The entry lacks a property; it was left out.",
        PropertyTwice => "The entry has a property twice; it was left out.",
        ValueType => "A value is of the wrong type; the entry was left out.",
        ValueMalformed => "A value cannot be read; the entry was left out.",
        ValueOutOfRange => "A number or a day is out of range; the entry was left out.",
        HalfCharacter => "A text holds half a character; the entry was left out.",
        TextTooLong => "A text is too long; the entry was left out.",
        ListTooLong => "A list is too long; the entry was left out.",
        KindUnknown => "The kind of entry is not known here; it is kept as it is, without effect.",
        PropertyUnknown => "The entry has a property that is not known here; it is kept as it is.",
        ValueUnknown => "The entry has a word that is not known here; it is kept as it is, without effect.",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
