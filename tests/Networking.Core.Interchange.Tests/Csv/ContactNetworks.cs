using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Csv;

/// <summary>Networks of contacts alone.</summary>
internal static class ContactNetworks
{
    private static readonly string[] Words =
    [
        "Ada", "Öberg", "=", "'", "''=", "+46 70", "-", "@", ",", "\"", ";", " ::: ", " ", "x", "漢字", "👩‍💻", "'t", "1985-04-12", "--", "\\n", "yes", "＝", "é",
    ];

    internal static ContactId IdOf(int number) => new(new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2));

    /// <summary>People in the order of their ids, from 1, each known since 1 January 2026.</summary>
    internal static Network Of(params ContactDetails[] people) => Network.Empty.Replay(people.Select((details, at) => Added(IdOf(at + 1), details, new(2026, 1, 1))));

    internal static ContactAdded Added(ContactId contact, ContactDetails details, LocalDate on) =>
        new() { Id = new(contact.Value), On = on, Contact = contact, Details = details };

    /// <summary>Somebody made of awkward but clean texts.</summary>
    internal static ContactDetails Any(Random random, int others) => new()
    {
        GivenName = "N" + Text(random),
        FamilyName = Text(random),
        Emails = Texts(random),
        Phones = Texts(random),
        Links = Texts(random),
        Employer = Text(random),
        Role = Text(random),
        Field = Text(random),
        Zone = random.Next(2) == 0 ? null : "Europe/Stockholm",
        Kinds = random.Next(2) == 0 ? null : (ConnectionKinds)random.Next(8),
        MetAt = Text(random),
        MetOn = Day(random),
        MetThrough = random.Next(2) == 0 ? null : IdOf(1 + random.Next(others)),
        ConnectedOn = Day(random),
        ToldOfSearch = random.Next(2) == 0 ? null : random.Next(2) == 0,
        GivenCard = random.Next(2) == 0 ? null : random.Next(2) == 0,
        ImportantDates = ValueList.From(Texts(random).Select(
            name => new ImportantDate(name, new(2, 1 + random.Next(29)), random.Next(2) == 0 ? null : random.Next(10_000)))),
    };

    private static LocalDate? Day(Random random) => random.Next(2) == 0 ? null : new LocalDate(1900, 1, 1).PlusDays(random.Next(73_000));

    private static ValueList<string> Texts(Random random) =>
        ValueList.From(Enumerable.Range(0, random.Next(4)).Select(_ => Text(random)).Where(text => text.Length > 0).Distinct());

    private static string Text(Random random) =>
        PlainText.OneLine(string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Words[random.Next(Words.Length)])));
}
