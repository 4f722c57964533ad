using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Networking.Core.Journaling;
using Networking.Core.Json.Checking;

namespace Networking.Core.Json.Entries;

/// <summary>
/// Reads one entry. Almost all are read at once; for the others it is looked for what is wrong with them, and what a newer
/// version wrote is kept so that nothing of it is lost when it is written again.
/// </summary>
internal static class EntryReader
{
    internal static EntryReading Read(ReadOnlySpan<byte> line, JournalReadOptions options)
    {
        if (!Utf8.IsValid(line))
        {
            return new(null, JournalCodes.LineNotUtf8);
        }

        return line.Length <= options.HarmlessLine && KindReader.TypeOf(line)?.TryRead(line, EntryOptions.Exact) is { } entry
            ? new(entry, null)
            : Explain(line, options);
    }

    private static EntryReading Explain(ReadOnlySpan<byte> line, JournalReadOptions options)
    {
        if (WellFormed.FaultOf(line) is { } fault)
        {
            return new(null, fault);
        }

        if (KindReader.NameOf(line) is not { } kind)
        {
            return KindReader.IsObject(line)
                ? new(null, JournalCodes.KindMissing, KindReader.Path)
                : new(null, JournalCodes.EntryUnreadable, Place.Root);
        }

        if (EntryTypes.Find(kind) is not { } type)
        {
            return Keep(line, new(JournalCodes.KindUnknown, KindReader.Path), options);
        }

        EntryCheck check = EntryCheck.Of(line, type.Shape, options);
        return check.Refusal is { } refusal ? new(null, refusal.Code, refusal.Path)
            : check.Word is { } word ? Keep(line, word, options)
            : check.Fault is { } wrong ? new(null, wrong.Code, wrong.Path)
            : check.KeyProperty is { } key ? Keep(line, key, options)
            : check.Property is { } property ? KeepWith(line, type, property, options)
            : type.TryRead(line, EntryOptions.Exact) is { } entry ? new(entry, null)
            : new(null, JournalCodes.EntryUnreadable, Place.Root);
    }

    /// <summary>An entry of a known kind with a property that is not: what is known of it has effect, and all of it is kept.</summary>
    private static EntryReading KeepWith(ReadOnlySpan<byte> line, EntryType type, Finding property, JournalReadOptions options)
    {
        if (type.TryRead(line, EntryOptions.Lenient) is not { } entry)
        {
            return new(null, JournalCodes.EntryUnreadable, Place.Root);
        }

        // Erasing a person finds what is about them by the subjects; one that only the new property names would be missed.
        return NamedContacts.In(HeadOf(line).Rest).AsEnumerable().Except(entry.Subjects).Any()
            ? Keep(line, property, options)
            : new(entry with { Original = TextOf(line) }, property.Code, property.Path);
    }

    private static EntryReading Keep(ReadOnlySpan<byte> line, Finding finding, JournalReadOptions options)
    {
        EntryCheck check = EntryCheck.Of(line, Head, options);
        if ((check.Refusal ?? check.Fault) is { } fault)
        {
            return new(null, fault.Code, fault.Path);
        }

        EntryHead head = HeadOf(line);
        UnknownEntry kept = new()
        {
            Id = head.Id,
            On = head.On,
            At = head.At,
            Source = head.Source,
            Attributes = head.Attributes ?? Attributes.None,
            Name = head.Kind,
            Content = TextOf(line),
            Contacts = NamedContacts.In(head.Rest),
        };
        return new(kept, finding.Code, finding.Path);
    }

    /// <summary>The line as it is kept: a break in it can only stand between its parts, where a blank means the same and leaves it one line.</summary>
    private static string TextOf(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line).Replace('\r', ' ').Replace('\n', ' ');

    private static JsonTypeInfo<EntryHead> Head => (JsonTypeInfo<EntryHead>)EntryOptions.Exact.GetTypeInfo(typeof(EntryHead));

    private static EntryHead HeadOf(ReadOnlySpan<byte> line) => JsonSerializer.Deserialize(line, Head)!;
}
