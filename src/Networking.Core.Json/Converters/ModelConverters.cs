using System.Text.Json.Serialization;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Json.Types;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Json.Converters;

/// <summary>The converters of the values that entries are made of.</summary>
internal static class ModelConverters
{
    /// <summary>The types that are values of their own.</summary>
    internal static IReadOnlyList<KnownType> Types { get; } =
    [
        KnownType.Of(new IdConverter<ContactId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<EntryId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<SeekerId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<LeadId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<AskId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<PromiseId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<GatheringId>(id => new(id), id => id.Value)),
        KnownType.Of(new IdConverter<IntroductionId>(id => new(id), id => id.Value)),
        KnownType.Of(new AttributesConverter()),
        KnownType.Of(new ConnectionKindsConverter()),
        KnownType.Of(new WordConverter<EntryKind>()),
        KnownType.Of(new WordConverter<Closeness>()),
        KnownType.Of(new WordConverter<FactKind>()),
        KnownType.Of(new WordConverter<Channel>()),
        KnownType.Of(new WordConverter<Direction>()),
        KnownType.Of(new WordConverter<Gesture>()),
        KnownType.Of(new WordConverter<Depth>()),
        KnownType.Of(new WordConverter<LeadKind>()),
        KnownType.Of(new WordConverter<LeadStep>()),
        KnownType.Of(new WordConverter<IntroductionStep>()),
        KnownType.Of(new WordConverter<AskKind>()),
        KnownType.Of(new WordConverter<AskAnswer>()),
        KnownType.Of(new WordConverter<PromiseSide>()),
        KnownType.Of(new WordConverter<AcquaintanceStrength>()),
        KnownType.Of(new WordConverter<IsoDayOfWeek>()),
        KnownType.Of(new DateConverter()),
        KnownType.Of(new InstantConverter()),
        KnownType.Of(new AnnualDateConverter()),
    ];

    /// <summary>The converters of those types, and of the lists that entries and contacts hold.</summary>
    internal static IEnumerable<JsonConverter> All { get; } =
    [
        .. Types.SelectMany(type => new[] { type.Converter, type.ListConverter }),
        new ValueListConverter<string>(),
        new ValueListConverter<ImportantDate>(),
    ];
}
