using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentValidation.Results;
using Networking.Core;
using Networking.Core.Agendas;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Insights;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Json;
using Networking.Core.Leads;
using Networking.Core.Scoring;
using Networking.Core.Testing;
using NodaTime;

// Publishing is half of the test; the other half is that what was published still gives the right answers:
// validators and models are where trimming would bite.
List<string> wrong = [];
LocalDate today = new(2026, 11, 23);
SeekerId seeker = new(new Guid("5ee5e71a-0000-4000-8000-000000000001"));
ContactId contact = ContactId.FromSource(seeker, "aot", "contact");

Network network = Network.Empty
    .Record(new ContactAdded { Id = Entry("added"), On = today.PlusDays(-60), Contact = contact, Details = new() { GivenName = "Given" } })
    .Record(new InteractionLogged
    {
        Id = Entry("talk"),
        On = today.PlusDays(-60),
        Contacts = [contact],
        Channel = Channel.Video,
        Direction = Direction.Mutual,
        Summary = "summary",
    })
    .Record(new LeadReceived
    {
        Id = Entry("lead"),
        On = today.PlusDays(-3),
        Contact = contact,
        Lead = LeadId.FromSource(seeker, "aot", "lead"),
        Description = "lead",
    });

// Warmth: a mutual day of one half-life ago, and a day of theirs three days ago.
NetworkView view = network.AsOf(today);
double sum = 0.5 + (0.8 * Math.Pow(2, -3.0 / 60));
Check("sum", sum.ToString("F12", CultureInfo.InvariantCulture), view[contact].Warmth.Sum.ToString("F12", CultureInfo.InvariantCulture));
Check("chance", "0.1846814600", WarmthModel.V1.Chance(1, 30).ToString("0.0000000000", CultureInfo.InvariantCulture));
double[] chances = new double[9];
WarmthModel.V1.ChancesFromKeys([.. Enumerable.Repeat(WarmthModel.V1.KeyAt(1, today), 9)], today, 30, chances);
Check("chances at once", "0.1846814600", string.Join(" ", chances.Select(chance => chance.ToString("0.0000000000", CultureInfo.InvariantCulture)).Distinct()));
Check("band", "Warm", view[contact].Warmth.Band.ToString());
Check("calibration", "Factor 1.0332 (heard 1, expected 0.33)", view.CalibrateWarmth().ToString());
Check("trust", "Acquaintance", view[contact].Trust.Level.ToString());

// Agenda: the lead wants thanks today.
Agenda agenda = view.Agenda(days: 1);
Outreach[] outreaches = [.. agenda.Days[0].Outreaches];
Check("agenda", "thank-you 2026-11-21/2026-11-23", string.Join(", ", outreaches.Select(o => $"{o.Key.Policy} {o.Window}")));
Check("reason", "They gave you a lead on 20 Nov 2026 (lead); thank them.", string.Join(" ", outreaches.SelectMany(o => o.Reasons).Select(r => r.Sentence)));

// Validators: all failures at once, by their codes.
bool recorded = network.TryRecord(
    new InteractionLogged { Id = default, On = new(1800, 1, 1), Contacts = [], Channel = (Channel)99, Direction = Direction.Mine, ThanksFor = Entry("talk") },
    out Network after,
    out ValidationResult result);
Check("refused", "False 3", $"{recorded} {after.Count}");
Check(
    "codes",
    string.Join(' ', EntryCodes.IdEmpty, EntryCodes.DateOutOfRange, EntryCodes.ContactMissing, EntryCodes.ValueUnknown, EntryCodes.ThanksForWithoutThanks),
    string.Join(' ', result.Errors.Select(failure => failure.ErrorCode)));

// Erasure, and replay of what is left.
Network erased = network.Record(new ContactErased { Id = Entry("erased"), On = today, Contacts = [contact] });
Check("erasure", "True 0", $"{erased.IsErased(contact)} {Network.Empty.Replay(erased.Entries).AsOf(today).Relationships.Count}");

// A journal as JSON lines, and one newer line in it: converters and generated shapes, without reflection.
const string Newer = """{"kind":"WalkTaken","id":"00000001-0001-0000-0000-000000000000","on":"2026-11-23","steps":5}""";
using MemoryStream stream = new();
JournalJson.Write(stream, [.. network.Entries, JournalJson.FromLine(Newer)]);
stream.Position = 0;
JournalReadResult read = JournalJson.Read(stream);
Check("json", $"4 entries, 1 problems {Newer}", $"{read} {JournalJson.ToLine(read.Entries[^1])}");
Check("json equal", "True", read.Entries.Take(3).SequenceEqual(network.Entries).ToString());

// Answers, reasons and bytes, by the shapes that were generated.
JsonSerializerOptions json = new JsonSerializerOptions().ConfigureForNetworking();
string agendaText = JsonSerializer.Serialize(agenda, json.GetTypeInfo(typeof(Agenda)));
Check("json agenda", "thank-you", JsonDocument.Parse(agendaText).RootElement.GetProperty("days")[0].GetProperty("outreaches")[0].GetProperty("key").GetProperty("policy").GetString() ?? "");
Check("json relationship", "Warm", JsonDocument.Parse(JsonSerializer.Serialize(view[contact], NetworkingJsonContext.Default.GetTypeInfo(typeof(Relationship))!)).RootElement.GetProperty("warmth").GetProperty("band").GetString() ?? "");
Check("json health", "True", JsonSerializer.Serialize(view.Health, json.GetTypeInfo(typeof(NetworkHealth))).Contains("findings", StringComparison.Ordinal).ToString());
Reason why = outreaches[0].Reasons.First();
Check("json reason", "True", why.Equals(JsonSerializer.Deserialize(JsonSerializer.Serialize(why, json.GetTypeInfo(typeof(Reason))), json.GetTypeInfo(typeof(Reason)))).ToString());
Check("json bytes", "True", network.Entries.All(entry => JournalJson.FromUtf8(JournalJson.ToUtf8(entry)).Equals(entry)).ToString());

// Faults are told by their path, which asks the shapes one by one; a newer property is kept with the known rest.
const string Wrong = """{"kind":"ContactAdded","id":"00000001-0001-0000-0000-000000000000","on":"2026-11-23","contact":"00000001-0002-0000-0000-000000000000","details":{"emails":["a",5]}}""";
Check("json path", "$.details.emails[1]", JournalJson.ReadLines(new MemoryStream([.. "{\"format\":\"networking-core-journal\",\"version\":1}\n"u8, .. Encoding.UTF8.GetBytes(Wrong)])).Single().Problem?.Path ?? "");
string more = Wrong.Replace("5]", "\"b\"],\"pets\":[1]", StringComparison.Ordinal);
Check("json kept", more, JournalJson.FromLine(more) is ContactAdded newer ? JournalJson.ToLine(newer) : "");

// Contract testers: they need no culture data and no reflection.
Check("contract", "0", FollowUpPolicyContract.Check(new ThreeBSevenPolicy()).Count.ToString(CultureInfo.InvariantCulture));

wrong.ForEach(Console.Error.WriteLine);
Console.WriteLine($"Networking.Core, compiled ahead of time: {wrong.Count} wrong answers.");
return wrong.Count == 0 ? 0 : 1;

EntryId Entry(string key) => EntryId.FromSource(seeker, "aot", key);

void Check(string what, string expected, string actual)
{
    if (actual != expected)
    {
        wrong.Add($"{what}: '{expected}' was expected, and came '{actual}'.");
    }
}
