using System.Text.Json.Serialization;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>The converters of the values that entries are made of.</summary>
internal static class ModelConverters
{
    internal static IEnumerable<JsonConverter> All { get; } =
    [
        new IdConverter<ContactId>(id => new(id), id => id.Value),
        new IdConverter<EntryId>(id => new(id), id => id.Value),
        new IdConverter<SeekerId>(id => new(id), id => id.Value),
        new IdConverter<LeadId>(id => new(id), id => id.Value),
        new IdConverter<AskId>(id => new(id), id => id.Value),
        new IdConverter<PromiseId>(id => new(id), id => id.Value),
        new IdConverter<GatheringId>(id => new(id), id => id.Value),
        new IdConverter<IntroductionId>(id => new(id), id => id.Value),
        new ValueListConverter<string>(),
        new ValueListConverter<ContactId>(),
        new ValueListConverter<EntryId>(),
        new ValueListConverter<ImportantDate>(),
        new ValueListConverter<IsoDayOfWeek>(),
        new AttributesConverter(),
        new ConnectionKindsConverter(),
        new WordConverter<EntryKind>(),
        new WordConverter<Closeness>(),
        new WordConverter<FactKind>(),
        new WordConverter<Channel>(),
        new WordConverter<Direction>(),
        new WordConverter<Gesture>(),
        new WordConverter<Depth>(),
        new WordConverter<LeadKind>(),
        new WordConverter<LeadStep>(),
        new WordConverter<IntroductionStep>(),
        new WordConverter<AskKind>(),
        new WordConverter<AskAnswer>(),
        new WordConverter<PromiseSide>(),
        new WordConverter<AcquaintanceStrength>(),
        new WordConverter<IsoDayOfWeek>(),
        // Made here and not taken from NodaConverters, whose other converters need reflection.
        new NodaPatternConverter<LocalDate>(LocalDatePattern.Iso, MustBeIso),
        new NodaPatternConverter<Instant>(InstantPattern.ExtendedIso),
        new NodaPatternConverter<AnnualDate>(AnnualDatePattern.Iso),
    ];

    private static void MustBeIso(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("A date is written in the ISO calendar alone.", nameof(date));
        }
    }
}
