using System.Text.Json;
using System.Text.Json.Serialization;

namespace Networking.Core.Json.Converters;

/// <summary>
/// A reason as its code, its sentence, the template of the sentence and the values. The template is left out where it is
/// the sentence; where there is one, it is read and the sentence, which follows from it, is not.
/// </summary>
internal sealed class ReasonConverter : JsonConverter<Reason>
{
    public override Reason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A reason is an object.");
        }

        string? code = null;
        string? sentence = null;
        string? template = null;
        List<ReasonValue> values = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case "code":
                    code = TextOf(ref reader);
                    break;
                case "sentence":
                    sentence = TextOf(ref reader);
                    break;
                case "template":
                    template = TextOf(ref reader);
                    break;
                case "values":
                    ReadValues(ref reader, values);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return Made(code, template ?? sentence, values);
    }

    public override void Write(Utf8JsonWriter writer, Reason value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, value.Code);
        string sentence = value.Sentence;
        writer.WriteString("sentence"u8, sentence);
        if (sentence != value.Template)
        {
            writer.WriteString("template"u8, value.Template);
        }

        writer.WriteStartArray("values"u8);
        foreach (ReasonValue one in value.Values)
        {
            ReasonValueConverter.Write(writer, one);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static string TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A text is expected.");

    private static void ReadValues(ref Utf8JsonReader reader, List<ReasonValue> values)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list is expected.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(ReasonValueConverter.Read(ref reader));
        }
    }

    /// <summary>The reason, if a sentence can be made of it: not every template is one.</summary>
    private static Reason Made(string? code, string? template, List<ReasonValue> values)
    {
        if (string.IsNullOrEmpty(code) || string.IsNullOrEmpty(template))
        {
            throw new JsonException("A reason has a code and a sentence.");
        }

        Reason reason = new(code, template, [.. values]);
        try
        {
            _ = reason.Sentence;
            return reason;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("The reason's template has a name without a value, or an open brace.");
        }
    }
}
