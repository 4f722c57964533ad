using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Planning;

public class PlanPropertyTests
{
    private static readonly Gen<string> Given = Gen.Elements("", "Ann", "A.", "Bo", "Cid");
    private static readonly Gen<string> Family = Gen.Elements("", "Berg", "Lund");
    private static readonly Gen<string> Email = Gen.Elements("", "", "ann@example.org", "ANN@example.org", "bo@example.org", "home@example.org", "no address");
    private static readonly Gen<string> Phone = Gen.Elements("", "", "+46701234567", "+46 70 123 45 67", "12");
    private static readonly Gen<string> Employer = Gen.Elements("", "Kvarnby", "Sagwerk");

    private static readonly Gen<ImportRecord> PersonRecords =
        from given in Given
        from family in Family
        from email in Email
        from phone in Phone
        from employer in Employer
        from day in Gen.Choose(0, 3)
        from note in Gen.Elements("", "", "Sails.")
        select (ImportRecord)(ToldFormat.Person(given, family, email, "", phone, employer) with
        {
            SaidOn = day == 0 ? null : new LocalDate(2025, 1, day),
            Notes = [note],
        });

    private static readonly Gen<ImportRecord> OtherRecords =
        from kind in Gen.Choose(0, 3)
        from email in Email
        from direction in Gen.Elements(Direction.Mine, Direction.Theirs)
        from key in Gen.Elements("m1", "m2", "m3")
        select kind switch
        {
            0 => new LeftOutRecord { Place = new("x", 1), Code = ImportCodes.MessageDraft, Why = "A draft." },
            1 => new UnreadableRecord { Place = new("x", 1), Code = ImportCodes.FieldCount, Message = "Broken." },
            _ => (ImportRecord)ToldFormat.Encounter(key, direction, new PersonMention { Email = email, BecomesContact = email.StartsWith('a') || email.StartsWith('A') }),
        };

    private static Gen<ToldFormat> Format(string name) =>
        from people in Gen.Choose(0, 5).SelectMany(PersonRecords.ArrayOf)
        from others in Gen.Choose(0, 4).SelectMany(OtherRecords.ArrayOf)
        select new ToldFormat(name, [.. people.Concat(others).Select((record, i) => record with { Place = new(name, i + 1) })]);

    private static string Story(ImportPlan plan, ToldFormat[] formats) =>
        string.Join('\n', formats.AsEnumerable<object>().Concat(plan.Changes).Concat(plan.Entries.OfType<ContactUpdated>().Select(update => update.Details.ToString() + update.Details.GivenName + "," + update.Details.FamilyName + "," + update.Details.Employer + "," + string.Join(' ', update.Details.Emails.Concat(update.Details.Phones)))));

    private static Gen<ToldFormat[]> Formats => from cards in Format("cards") from table in Format("table") select new[] { cards, table };

    [Property(MaxTest = 500)]
    public Property Every_record_is_counted_once_every_entry_is_valid_and_importing_twice_changes_nothing() =>
        Prop.ForAll(Formats.ToArbitrary(), formats =>
        {
            ImportPlan plan = ToldFormat.Plan(Network.Empty, formats);
            Assert.All(formats, format => Assert.Equal(format.Count, plan.File(format.Name).Records));
            Assert.Equal(plan.Files.Sum(file => file.LeftOut), plan.LeftOut.Sum(group => group.Count));
            Assert.Equal(plan.Files.Sum(file => file.Unreadable), plan.Problems.Count(problem => problem.Severity == ProblemSeverity.Error));
            Assert.All(plan.Entries, entry => Assert.True(Network.Empty.TryRecord(entry, out _, out _), entry.ToString()));
            Network network = plan.Network();
            Assert.Equal(plan.Entries.Count(), network.Count);
            ImportPlan again = ToldFormat.Plan(network, formats);
            Assert.True(again.IsEmpty, Story(again, formats));
            Assert.All(formats, format => Assert.Equal(format.Count, again.File(format.Name).Records));
        });

    [Property(MaxTest = 500)]
    public Property A_newer_export_adds_to_what_is_known_and_then_changes_nothing_more() =>
        Prop.ForAll((from old in Formats from newer in Formats select (old, newer)).ToArbitrary(), both =>
        {
            Network network = ToldFormat.Plan(Network.Empty, both.old).Network();
            ImportOptions later = new() { ExportedOn = ToldFormat.Day.PlusDays(1) };
            ImportPlan plan = ToldFormat.Plan(network, later, both.newer);
            Assert.All(plan.Entries, entry => Assert.False(network.Contains(entry.Id)));
            Network next = plan.Network(network);
            Assert.Equal(network.Count + plan.Entries.Count(), next.Count);
            Assert.All(network.AsOf(new(2099, 1, 1)).Relationships, person => Assert.NotNull(next.AsOf(new(2099, 1, 1)).Find(next.Resolve(person.Id))));
            ImportPlan again = ToldFormat.Plan(next, later, both.newer);
            Assert.True(again.IsEmpty, Story(again, [.. both.old, .. both.newer]));
        });
}
