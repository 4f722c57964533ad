using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Support;

/// <summary>A format that says what a test tells it to say of its one file.</summary>
internal sealed class ToldFormat(string name, params IReadOnlyList<ImportRecord> records) : IImportFormat
{
    internal static readonly SeekerId Seeker = new(new("5e0c1f0a-3d5c-4a0e-9f5e-0a4f3d1c2b1a"));

    /// <summary>The day on which all of it is said, where a record does not say another one.</summary>
    internal static readonly LocalDate Day = new(2025, 6, 1);

    public string Name => name;

    /// <summary>The number of records.</summary>
    internal int Count => records.Count;

    public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files) => files.Where(file => file.Name == name);

    public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        foreach (ImportFile file in files)
        {
            reading.Open(file).Dispose();
        }

        return records;
    }

    /// <summary>What it says, for a test that fails.</summary>
    public override string ToString() => string.Join('\n', records.Select(record => record is PersonRecord person
        ? $"{person.Place} {person.Details.GivenName} {person.Details.FamilyName} {string.Join(' ', person.Details.Emails.Concat(person.Details.Phones))} {person.Details.Employer} {person.SaidOn} {person.Notes[0]}"
        : record is EncounterRecord met ? $"{met.Place} {met.Key} {met.Direction} {met.With[0].Email} {met.With[0].BecomesContact}" : record.ToString()));

    /// <summary>The plan of importing what formats say, in their order.</summary>
    internal static ImportPlan Plan(Network network, ImportOptions options, params IReadOnlyList<ToldFormat> formats) => Import.PlanFiles(
        formats.Select(format => FormatReader.FileOf([1], format.Name)),
        Seeker,
        network,
        options with { Formats = ValueList.From(formats.Cast<IImportFormat>()), ExportedOn = options.ExportedOn ?? Day });

    internal static ImportPlan Plan(Network network, params IReadOnlyList<ToldFormat> formats) => Plan(network, ImportOptions.Default, formats);

    /// <summary>Somebody with the keys of a source without ids.</summary>
    internal static PersonRecord Person(string given = "", string family = "", string email = "", string link = "", string phone = "", string employer = "", string role = "", int line = 1, string file = "cards")
    {
        ContactDetails details = new()
        {
            GivenName = given,
            FamilyName = family,
            Emails = email.Length > 0 ? [email] : [],
            Links = link.Length > 0 ? [link] : [],
            Phones = phone.Length > 0 ? [phone] : [],
            Employer = employer,
            Role = role,
        };
        return new() { Place = new(file, line), Keys = PersonKeys.Of(details), Details = details };
    }

    internal static EncounterRecord Encounter(string key, Direction direction, params PersonMention[] with) => new()
    {
        Place = new("mail", 1),
        Key = key,
        On = new(2025, 5, 4),
        With = ValueList.From(with),
        Channel = Channel.Email,
        Direction = direction,
        Depth = Depth.Brief,
    };

    /// <summary>A contact whom the seeker wrote down by hand.</summary>
    internal static ContactAdded ByHand(int id, ContactDetails details, string? source = null, LocalDate? on = null) => new()
    {
        Id = new(new($"0aa1b2c3-0000-4000-9000-{id:D12}")),
        On = on ?? new LocalDate(2020, 1, 1),
        Source = source,
        Contact = Contact(id),
        Details = details,
    };

    internal static ContactId Contact(int id) => new(new($"0aa1b2c3-0000-4000-8000-{id:D12}"));
}
