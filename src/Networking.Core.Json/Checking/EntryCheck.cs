using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.FollowUps;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Checking;

/// <summary>
/// Looks through an entry that could not be read at once, and tells what is wrong and where. It asks the same shapes and
/// converters that read entries, so it knows no entry by name.
/// </summary>
/// <remarks>Only the first finding of each sort is kept. What stands inside of a value that is not known here is looked at for limits alone.</remarks>
internal sealed class EntryCheck
{
    private static readonly JsonSerializerOptions Options = EntryOptions.Lenient;

    private readonly Place _place = new();
    private readonly JournalReadOptions _limits;

    private EntryCheck(JournalReadOptions limits) => _limits = limits;

    /// <summary>A fault because of which the line is not to be taken in at all, not even unread: it is too large, or says something twice.</summary>
    internal Finding? Refusal { get; private set; }

    /// <summary>A value that is missing or cannot be read.</summary>
    internal Finding? Fault { get; private set; }

    /// <summary>A word that this version does not know.</summary>
    internal Finding? Word { get; private set; }

    /// <summary>A property that this version does not know.</summary>
    internal Finding? Property { get; private set; }

    /// <summary>A property of a key that this version does not know: the key names something else than what is known of it.</summary>
    internal Finding? KeyProperty { get; private set; }

    /// <summary>Checks a line of well-formed JSON of allowed depth that holds an object.</summary>
    internal static EntryCheck Of(ReadOnlySpan<byte> line, JsonTypeInfo shape, JournalReadOptions limits)
    {
        EntryCheck check = new(limits);
        Utf8JsonReader reader = new(line, EntryOptions.Reading);
        reader.Read();
        check.Object(ref reader, shape);
        return check;
    }

    /// <summary>Checks a value, from its first token to its last.</summary>
    /// <param name="reader">The reader at the first token.</param>
    /// <param name="shape">The value's shape; null where it is not known.</param>
    private void Value(ref Utf8JsonReader reader, JsonTypeInfo? shape)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when shape is null or { Kind: JsonTypeInfoKind.Object }:
                Object(ref reader, shape);
                break;
            case JsonTokenType.StartArray when shape is null or { Converter: IItemConverter }:
                List(ref reader, shape?.Converter as IItemConverter);
                break;
            default:
                Plain(ref reader, shape);
                break;
        }
    }

    private void Object(ref Utf8JsonReader reader, JsonTypeInfo? shape)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? text = PlainValue.TextOf(ref reader);
            Note(text is null && shape is not null ? JournalCodes.HalfCharacter : null);
            string name = text ?? "";
            bool isNew = names.Add(name);
            reader.Read();
            if (shape is null)
            {
                Note(isNew ? null : JournalCodes.PropertyTwice);
                Value(ref reader, null);
            }
            else
            {
                _place.Enter(name);
                Note(isNew ? null : JournalCodes.PropertyTwice);
                Member(ref reader, shape, name);
                _place.Leave();
            }
        }

        Note(names.Count > _limits.MostItems ? JournalCodes.ListTooLong : null);
        foreach (JsonPropertyInfo missing in Shapes.Needed(shape).Where(property => !names.Contains(property.Name)))
        {
            _place.Enter(missing.Name);
            Note(JournalCodes.PropertyMissing);
            _place.Leave();
        }
    }

    private void Member(ref Utf8JsonReader reader, JsonTypeInfo shape, string name)
    {
        if (Shapes.Property(shape, name) is not { } property)
        {
            if (!Shapes.TakesAnything(shape))
            {
                Property ??= new(JournalCodes.PropertyUnknown, _place.ToString());
                KeyProperty ??= shape.Type == typeof(FollowUpKey) ? Property : null;
            }

            Value(ref reader, null);
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            Note(Shapes.CanBeNull(property) ? null : JournalCodes.ValueType);
        }
        else
        {
            Value(ref reader, property.Set is null ? null : Options.GetTypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }
    }

    private void List(ref Utf8JsonReader reader, IItemConverter? list)
    {
        JsonTypeInfo? shape = list?.ItemShape(Options);
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (shape is null)
            {
                Value(ref reader, null);
            }
            else
            {
                _place.Enter(count);
                Value(ref reader, shape);
                _place.Leave();
            }

            count++;
        }

        Note(count > _limits.MostItems ? JournalCodes.ListTooLong : null);
    }

    private void Plain(ref Utf8JsonReader reader, JsonTypeInfo? shape)
    {
        Utf8JsonReader probe = reader;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            Value(ref reader, null);
        }
        else if (reader.TokenType == JsonTokenType.String && PlainValue.TextOf(ref reader)?.Length > _limits.LongestText)
        {
            Note(JournalCodes.TextTooLong);
        }

        Note(shape is null ? null : PlainValue.FaultOf(probe, shape));
    }

    private void Note(string? code)
    {
        if (code is null)
        {
            return;
        }

        Finding finding = new(code, _place.ToString());
        switch (code)
        {
            case JournalCodes.PropertyTwice or JournalCodes.TextTooLong or JournalCodes.ListTooLong:
                Refusal ??= finding;
                break;
            case JournalCodes.ValueUnknown:
                Word ??= finding;
                break;
            default:
                Fault ??= finding;
                break;
        }
    }
}
