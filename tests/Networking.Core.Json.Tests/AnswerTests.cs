using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using Networking.Core.Json.Answers;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Json.Types;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Json.Tests;

public class AnswerTests
{
    /// <summary>No reflection: what the context does not describe cannot be written.</summary>
    private static readonly JsonSerializerOptions Generated = new() { TypeInfoResolver = NetworkingJsonContext.Default };

    private static readonly JsonSerializerOptions OnOneLine = new(Configured.Options) { WriteIndented = false };

    [Property(Arbitrary = [typeof(Journals)], MaxTest = 60)]
    public void Everything_that_a_network_can_be_asked_is_written_without_reflection(Journal journal)
    {
        foreach (object answer in EverythingAsked.Of(journal.ToNetwork()))
        {
            using MemoryStream generated = new();
            JsonSerializer.Serialize(generated, answer, Generated.GetTypeInfo(TypeOf(answer)));

            Assert.Equal(JsonSerializer.Serialize(answer, TypeOf(answer), OnOneLine), Encoding.UTF8.GetString(generated.ToArray()));
        }
    }

    [Fact]
    public void Every_public_type_that_holds_data_is_written_or_said_to_be_none()
    {
        Type[] data = [.. typeof(Network).Assembly.GetExportedTypes().Where(type => !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !type.IsGenericType)];
        HashSet<Type> known = [.. KnownTypes.All.Select(type => type.Type)];

        Assert.Equal(
            NoAnswers.Types.Select(type => type.FullName).Order(StringComparer.Ordinal),
            data.Where(type => !known.Contains(type)).Select(type => type.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Answers_hold_nothing_that_the_library_does_not_write_in_a_form_of_its_own()
    {
        foreach (KnownType answer in AnswerTypes.All.Where(type => !type.Type.IsEnum && type.Type != typeof(Scoring.DaySet)))
        {
            JsonTypeInfo shape = AnswerOptions.Instance.GetTypeInfo(answer.Type);

            Assert.All(shape.Properties, property => Assert.True(char.IsAsciiLetterLower(property.Name[0]), property.Name));
            Assert.All(shape.Properties, property => AssertIsKnown(property.PropertyType));
        }
    }

    [Fact]
    public void Answers_are_not_read()
    {
        Agenda agenda = Network.Empty.AsOf(Journals.Last).Agenda(days: 1);
        string json = JsonSerializer.Serialize(agenda, typeof(Agenda), NetworkingJsonContext.Default);

        Assert.Equal("{\"days\":[{\"date\":\"2026-11-23\",\"outreaches\":[]}],\"unplaced\":[]}", json);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Agenda>(json, Generated));
    }

    [Fact]
    public void Lists_of_entries_are_read_without_reflection()
    {
        string json = "[" + Text.Started + "," + Text.Started + "]";

        Assert.Equal(2, Read<JournalEntry[]>(json)!.Length);
        Assert.Equal(2, Read<IReadOnlyList<JournalEntry>>(json)!.Count);
        Assert.Equal(2, Read<IEnumerable<JournalEntry>>(json)!.Count());
        Assert.Equal(2, Read<ValueList<JournalEntry>>(json).Count);
        Assert.Equal([new LocalDate(2026, 11, 23)], Read<LocalDate[]>("[\"2026-11-23\"]")!);
        Assert.Throws<JsonException>(() => Read<JournalEntry[]>("{}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize<JournalEntry[]>([null!], Generated));
    }

    [Fact]
    public void The_context_knows_the_librarys_types_alone()
    {
        Assert.NotNull(NetworkingJsonContext.Default.GetTypeInfo(typeof(FollowUp)));
        Assert.Null(NetworkingJsonContext.Default.GetTypeInfo(typeof(Version)));
    }

    [Fact]
    public void Options_with_a_resolver_get_the_context_beside_it()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

        Assert.Contains(NetworkingJsonContext.Default, options.ConfigureForNetworking().TypeInfoResolverChain);
    }

    private static void AssertIsKnown(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        bool isOfSystem = plain == typeof(string) || plain == typeof(bool) || plain == typeof(int) || plain == typeof(double);
        Assert.True(isOfSystem || AnswerOptions.Instance.GetTypeInfo(plain).Converter.GetType().Assembly == typeof(JournalJson).Assembly || IsAnswer(plain) || IsList(plain), plain.ToString());
    }

    private static bool IsAnswer(Type type) => AnswerTypes.All.Any(answer => answer.Type == type);

    private static bool IsList(Type type)
    {
        Assert.True(type.IsGenericType, type.ToString());
        Assert.All(type.GetGenericArguments(), AssertIsKnown);
        return true;
    }

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Generated);

    /// <summary>Lists are described by their interface.</summary>
    private static Type TypeOf(object answer) => Array.Find(
        answer.GetType().GetInterfaces(),
        type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && answer is not Scoring.DaySet) ?? answer.GetType();
}
