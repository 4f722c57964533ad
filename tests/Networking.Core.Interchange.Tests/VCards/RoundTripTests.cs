using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.VCards;
using NodaTime;

namespace Networking.Core.Interchange.Tests.VCards;

public class RoundTripTests
{
    private static readonly string[] Names = ["FN", "N", "ORG", "NOTE", "TEL", "X-ANY_1", "CATEGORIES", "URL"];
    private static readonly string[] Hostile = ["\r\nEND:VCARD\r\n", "\\", ";", ",", "\"", "^", ":", "日本", "😀", "\u0001", "\uD83D", "\u2028", "=0D=0A", " ", "\t", "é", "\u202E", "data:;base64,"];

    [Property(MaxTest = 300)]
    public void What_is_written_reads_back_equal(int seed)
    {
        Random random = new(seed);
        foreach (VCardVersion version in (VCardVersion[])[VCardVersion.V30, VCardVersion.V40])
        {
            List<VCard> cards = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => CardOf(random, version))];
            string text = Write(cards, version);
            List<VCardProblem> problems = [];
            Assert.Equal(cards, VCardReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, problems.Add));
            Assert.Empty(problems);
            Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.Equal(cards.Count, text.Split("\r\n").Count(line => line == "END:VCARD"));
        }
    }

    [Property(MaxTest = 300)]
    public void A_text_is_the_same_after_escaping(int seed)
    {
        Random random = new(seed);
        string text = TextOf(random).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        string clean = VCardProperty.OfText("NOTE", text).Text;
        Assert.Equal(clean, VCardProperty.OfText("NOTE", clean).Text);
        Assert.Equal([clean, "b"], VCardProperty.OfTexts("CATEGORIES", clean, "b").Texts);
        Assert.Equal(["", clean], VCardProperty.OfComponents("ORG", "", clean).Components);
    }

    [Property(MaxTest = 300)]
    public void A_contact_goes_out_and_in_without_loss(int seed)
    {
        Contact contact = ContactOf(new(seed));
        foreach (VCardVersion version in (VCardVersion[])[VCardVersion.V30, VCardVersion.V40])
        {
            string text = Write([VCardContacts.ToCard(contact, ["Likes rowing.\nAnd; letters, long ones"])], version);
            VCard card = VCardReader.ReadText(new StringReader(text)).Single();
            PersonRecord person = Assert.IsType<PersonRecord>(VCardContacts.ToRecord(card, new("a.vcf", 1)));
            Assert.Equal(DetailsOf(contact), person.Details);
            Assert.Equal(["Likes rowing.\nAnd; letters, long ones"], person.Notes);
            Assert.Contains($"id\n{contact.Id}", person.Keys);
        }
    }

    private static string Write(IEnumerable<VCard> cards, VCardVersion version)
    {
        using StringWriter writer = new();
        VCardWriter.Write(writer, cards, version);
        return writer.ToString();
    }

    private static VCard CardOf(Random random, VCardVersion version) => new()
    {
        Version = version,
        Properties =
        [
            VCardProperty.OfText("FN", TextOf(random)),
            VCardProperty.OfComponents("N", TextOf(random), TextOf(random), "", "", ""),
            .. Enumerable.Range(0, random.Next(8)).Select(_ => new VCardProperty(Names[random.Next(Names.Length)], TextOf(random))
            {
                Group = random.Next(3) == 0 ? "item1" : null,
                Parameters = [.. Enumerable.Range(0, random.Next(3)).Select(n => new VCardParameter($"X-P{n}", [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => TextOf(random))]))],
            }),
        ],
    };

    private static string TextOf(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(2) == 0
            ? Hostile[random.Next(Hostile.Length)]
            : ((char)random.Next(0x20, random.Next(3) == 0 ? 0xFFFF : 0x7E)).ToString()));

    private static Contact ContactOf(Random random)
    {
        return new()
        {
            Id = new(new Guid(random.Next(1, int.MaxValue), 1, 2, new byte[8])),
            GivenName = Word(),
            FamilyName = Word(),
            Emails = ValueList.From(Enumerable.Range(0, random.Next(3)).Select(n => $"a{n}@example.org")),
            Phones = ValueList.From(Enumerable.Range(0, random.Next(3)).Select(n => $"+46 (70) 000 00 0{n}")),
            Links = ValueList.From(Enumerable.Range(0, random.Next(3)).Select(n => $"https://example.org/{n}?a=b,c;d")),
            Employer = Word() + " & Co, Ltd; \\n",
            Role = random.Next(2) == 0 ? "" : Word(),
            Field = Word(),
            Zone = random.Next(2) == 0 ? "" : "Europe/Prague",
            Kinds = (ConnectionKinds)random.Next(8),
            MetAt = random.Next(2) == 0 ? "" : Word(),
            MetOn = random.Next(2) == 0 ? null : new LocalDate(2020, 2, 29),
            MetThrough = random.Next(2) == 0 ? null : new ContactId(new Guid(1, 2, 3, new byte[8])),
            ConnectedOn = random.Next(2) == 0 ? null : new LocalDate(1999, 12, 31),
            ToldOfSearch = random.Next(2) == 0,
            GivenCard = random.Next(2) == 0,
            ImportantDates = ValueList.From(Enumerable.Range(0, random.Next(5)).Select(n => new ImportantDate(
                n switch { 0 => "birthday", 1 => "anniversary", 2 => "birthday", _ => $"name day {n}, of; hers" },
                new(2, 29 - n),
                random.Next(2) == 0 ? null : 1980 + n))),
        };

        string Word() => new[] { "Åsa", "Ylva Maria", "O'Neil", "de la Cruz, Jr.", "日本", "a;b", "C:\\new" }[random.Next(7)];
    }

    private static ContactDetails DetailsOf(Contact contact)
    {
        return new()
        {
            GivenName = Said(contact.GivenName),
            FamilyName = Said(contact.FamilyName),
            Emails = contact.Emails,
            Phones = contact.Phones,
            Links = contact.Links,
            Employer = Said(contact.Employer),
            Role = Said(contact.Role),
            Field = Said(contact.Field),
            Zone = Said(contact.Zone),
            Kinds = contact.Kinds == ConnectionKinds.None ? null : contact.Kinds,
            MetAt = Said(contact.MetAt),
            MetOn = contact.MetOn,
            MetThrough = contact.MetThrough,
            ConnectedOn = contact.ConnectedOn,
            ToldOfSearch = contact.ToldOfSearch ? true : null,
            GivenCard = contact.GivenCard ? true : null,
            ImportantDates = contact.ImportantDates,
        };

        static string? Said(string text) => text.Length == 0 ? null : text;
    }
}
