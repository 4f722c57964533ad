using Networking.Core.Contacts;
using Networking.Core.Json.Answers;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Types;

/// <summary>All types that the library reads or writes: entries, what they are made of, reasons, and answers.</summary>
internal static class KnownTypes
{
    internal static IReadOnlyList<KnownType> All { get; } =
    [
        .. ModelConverters.Types,
        KnownType.Of(new JournalEntryConverter()),
        .. EntryTypes.All.Select(type => type.Known),
        KnownType.Of(new ModelConverter<Contact>()),
        KnownType.Of(new ModelConverter<ContactDetails>()),
        KnownType.Of(new ModelConverter<SeekerProfile>()),
        KnownType.Of(new ModelConverter<ImportantDate>()),
        KnownType.Of(new FollowUpKeyConverter()),
        KnownType.Of(new ReasonConverter()),
        KnownType.Of(new ReasonValueConverter()),
        .. AnswerTypes.All,
    ];
}
