using System.Text;
using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Csv;

public class ContactsCsvRoundTripTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static byte[] Exported(Network network)
    {
        using MemoryStream bytes = new();
        using (StreamWriter writer = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        {
            ContactsCsv.Write(network.AsOf(Today), writer);
        }

        return bytes.ToArray();
    }

    private static Network AnyNetwork(int seed)
    {
        Random random = new(seed);
        int people = 1 + random.Next(6);
        return Network.Empty.Replay(Enumerable.Range(1, people).Select(number =>
        {
            ContactDetails details = ContactNetworks.Any(random, people);
            ContactId id = ContactNetworks.IdOf(number);
            return ContactNetworks.Added(id, details.MetThrough == id ? details with { MetThrough = null } : details, Today.PlusDays(-random.Next(9_000)));
        }));
    }

    [Property]
    public void What_is_written_makes_the_same_contacts(int seed)
    {
        Network network = AnyNetwork(seed);
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(new ContactsCsvFormat(), Exported(network));
        Assert.Empty(problems);
        Network again = Network.Empty.Replay(records.Cast<PersonRecord>().Select(
            person => ContactNetworks.Added(person.Contact!.Value, person.Details, person.KnownSince!.Value)));
        Assert.Equal(People(network), People(again));
        Assert.All(records.Cast<PersonRecord>(), person => Assert.Equal(Today, person.SaidOn));
    }

    [Property]
    public void Writing_what_was_read_writes_the_same_bytes(int seed)
    {
        byte[] first = Exported(AnyNetwork(seed));
        Network again = Network.Empty.Replay(FormatReader.Read(new ContactsCsvFormat(), first).Records.Cast<PersonRecord>().Select(
            person => ContactNetworks.Added(person.Contact!.Value, person.Details, person.KnownSince!.Value)));
        Assert.Equal(first, Exported(again));
    }

    [Fact]
    [Trait("Category", "Fuzz")]
    public void Damaged_files_do_no_harm() =>
        Tables.Fuzz(new ContactsCsvFormat(), [.. Enumerable.Range(0, 8).Select(seed => Exported(AnyNetwork(seed)))]);

    private static IEnumerable<(Contact, LocalDate)> People(Network network) =>
        network.AsOf(Today).Relationships.Select(relationship => (relationship.Contact, relationship.AddedOn));
}
