using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.FollowUps;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Entries;
using Networking.Core.Paths;

namespace Networking.Core.Json.Answers;

/// <summary>The options under which answers are written; they are the same everywhere.</summary>
internal static class AnswerOptions
{
    internal static JsonSerializerOptions Instance { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
            TypeInfoResolver = AnswerContext.Default.WithAddedModifier(Apply),
        };
        IEnumerable<JsonConverter> converters =
        [
            .. ModelConverters.All,
            new JournalEntryConverter(),
            .. EntryTypes.All.Select(type => type.Known.Converter),
            new ModelConverter<Contact>(),
            new FollowUpKeyConverter(),
            new ReasonConverter(),
            new ReasonValueConverter(),
            .. AnswerTypes.Words.Select(type => type.Converter),
        ];
        foreach (JsonConverter converter in converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static void Apply(JsonTypeInfo type)
    {
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (IsRepetition(type.Type, type.Properties[i].Name))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether a property gives once more what stands in the answer anyway, and is more than a value.</summary>
    private static bool IsRepetition(Type type, string name) =>
        (type == typeof(Outreach) && name == "reasons")
        || (type == typeof(IntroductionPath) && name is "introducers" or "nextAsk");
}
