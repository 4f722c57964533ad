using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Promises;
using NodaTime.Text;

namespace Networking.Core.Gatherings;

/// <summary>Makes the entries of a capture. An entry's id is made from all that it says, so no two ever contradict.</summary>
internal sealed class CaptureEntries(GatheringCapture capture)
{
    private const string Source = "gathering";

    internal List<JournalEntry> All()
    {
        if (capture.Seeker.Value == Guid.Empty)
        {
            throw new ArgumentException($"The capture's seeker is empty ({EntryCodes.IdEmpty}).");
        }

        GatheringAttended ofNobody = Attended([]);
        if (Fault(ofNobody) is { } fault)
        {
            throw new ArgumentException($"The capture's {fault.PropertyName} is not valid ({fault.ErrorCode}).");
        }

        List<JournalEntry> entries = [];
        Dictionary<string, int> times = [];
        foreach (CapturedPerson person in People())
        {
            foreach (JournalEntry entry in Of(person, person.Contact ?? New(person, times)))
            {
                entries.Add(Valid(entry, person.Number));
            }
        }

        return entries.Count > 0 ? entries : [ofNobody];
    }

    private IEnumerable<CapturedPerson> People()
    {
        (int Number, PersonMet Met)[] mentions =
        [
            .. capture.People.Select((met, index) => (index + 1, met ?? throw new ArgumentException(Message(index + 1, "is null")))),
        ];
        foreach ((int number, PersonMet met) in mentions)
        {
            if (met.PromisedByMe.Contains(null!))
            {
                throw new ArgumentException(Message(number, "has a promise that is null"));
            }

            CapturedPerson? person = met.Contact is not { } contact ? new(number, null, [met])
                : mentions.First(mention => mention.Met.Contact == contact).Number == number
                ? new(number, contact, [.. mentions.Select(mention => mention.Met).Where(mention => mention.Contact == contact)])
                : null;
            if (person is { IsKnown: false })
            {
                throw new ArgumentException(Message(number, "needs something that tells who it was: a name, an address, a description, a role or an employer"));
            }

            if (person is not null)
            {
                yield return person;
            }
        }
    }

    private IEnumerable<JournalEntry> Of(CapturedPerson person, ContactId contact)
    {
        if (person.Contact is null)
        {
            ContactDetails details = person.NewDetails with { MetAt = capture.Name?.Trim(), MetOn = capture.On };
            yield return new ContactAdded { Id = Id("added", contact, Words(details)), On = capture.On, Contact = contact, Details = details };
        }
        else if (person.Details is var details && details != new ContactDetails())
        {
            yield return new ContactUpdated { Id = Id("updated", contact, Words(details)), On = capture.On, Contact = contact, Details = details };
        }

        yield return Attended([contact]);
        foreach ((FactKind about, string text, ValueList<string> topics) in person.Facts)
        {
            yield return new FactNoted
            {
                Id = Id("noted", contact, [about.ToString(), text, .. topics]),
                On = capture.On,
                Contact = contact,
                About = about,
                Text = text,
                Topics = topics,
            };
        }

        foreach (PromiseToKeep promise in person.Promises)
        {
            string key = Key("promised", contact, [promise.Text, LocalDatePattern.Iso.Format(promise.Due)]);
            yield return new PromiseMade
            {
                Id = EntryId.FromSource(capture.Seeker, Source, key),
                On = capture.On,
                Contact = contact,
                Promise = PromiseId.FromSource(capture.Seeker, Source, key),
                By = PromiseSide.Mine,
                Text = promise.Text,
                Due = promise.Due,
            };
        }
    }

    private ContactId New(CapturedPerson person, Dictionary<string, int> times)
    {
        int time = times[person.Key] = times.GetValueOrDefault(person.Key) + 1;
        return ContactId.FromSource(capture.Seeker, Source, string.Create(CultureInfo.InvariantCulture, $"{capture.Gathering}\n{person.Key}\n{time}"));
    }

    private GatheringAttended Attended(ValueList<ContactId> met) => new()
    {
        Id = Id("attended", met.IsEmpty ? default : met[0], [capture.Name?.Trim() ?? ""]),
        On = capture.On,
        Gathering = capture.Gathering,
        Name = capture.Name?.Trim() ?? "",
        Met = met,
    };

    private static string?[] Words(ContactDetails details) =>
        [details.GivenName, details.FamilyName, details.Employer, details.Role, details.MetAt, "emails", .. details.Emails, "links", .. details.Links];

    private EntryId Id(string kind, ContactId contact, IEnumerable<string?> words) => EntryId.FromSource(capture.Seeker, Source, Key(kind, contact, words));

    /// <summary>Each word with its length, so that no two lists of words are one key.</summary>
    private string Key(string kind, ContactId contact, IEnumerable<string?> words) => string.Concat(
        $"{capture.Gathering}\n{LocalDatePattern.Iso.Format(capture.On)}\n{kind}\n{contact}",
        string.Concat(words.Select(word => string.Create(CultureInfo.InvariantCulture, $"\n{word?.Length ?? -1}:{word}"))));

    private static JournalEntry Valid(JournalEntry entry, int number) => Fault(entry) is { } fault
        ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Person {number}: {entry.Kind}.{fault.PropertyName} is not valid ({fault.ErrorCode})."))
        : entry;

    private static ValidationFailure? Fault(JournalEntry entry) =>
        JournalEntryValidator.Instance.Validate(entry).Errors.Find(failure => failure.Severity == Severity.Error);

    private static string Message(int number, string fault) => string.Create(CultureInfo.InvariantCulture, $"Person {number} {fault}.");
}
