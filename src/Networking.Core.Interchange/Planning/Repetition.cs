using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Planning;

/// <summary>Which records of a file say nothing beyond those before them about the same person, such as a row that was pasted twice.</summary>
internal sealed class Repetition
{
    private readonly HashSet<(string Field, object Value)> _said = [];

    /// <summary>Marks the records of somebody that repeat others of their file.</summary>
    internal static void Mark(Subject subject)
    {
        if (subject.Cases.Count < 2)
        {
            return;
        }

        foreach (IGrouping<FileTally, PersonCase> file in subject.Cases.Where(one => !one.Record.IsMentioned).GroupBy(one => one.Tally))
        {
            Repetition before = new();
            bool any = false;
            foreach (PersonCase one in file.OrderBy(one => one.Record.Place.Line))
            {
                one.Repeats = !before.Take(one) && any;
                any = true;
            }
        }
    }

    /// <summary>Takes what a record says; whether it was something that none before it said.</summary>
    private bool Take(PersonCase one)
    {
        int before = _said.Count;
        foreach ((string field, object? value) in Says(one))
        {
            if (value is not null)
            {
                _said.Add((field, value));
            }
        }

        return _said.Count > before;
    }

    /// <summary>A word of another day is another word: it may be the latest again.</summary>
    private static IEnumerable<(string Field, object? Value)> Says(PersonCase one)
    {
        (PersonRecord record, ContactDetails details) = (one.Record, one.Details);
        (string, object?)[] words =
        [
            ("contact", record.Contact), ("since", one.Since), ("day", one.Day), ("given", details.GivenName), ("family", details.FamilyName),
            ("employer", details.Employer), ("role", details.Role), ("field", details.Field), ("zone", details.Zone), ("kinds", details.Kinds),
            ("met at", details.MetAt), ("met on", details.MetOn), ("met through", details.MetThrough), ("connected", details.ConnectedOn),
            ("told", details.ToldOfSearch), ("card", details.GivenCard),
        ];
        return
        [
            .. words,
            .. Each("key", record.Keys), .. Each("other key", record.OtherKeys), .. Each("email", details.Emails), .. Each("phone", details.Phones),
            .. Each("link", details.Links), .. Each("date", details.ImportantDates), .. Each("note", record.Notes), .. Each("attribute", record.Attributes),
        ];
    }

    private static IEnumerable<(string Field, object? Value)> Each<T>(string field, IEnumerable<T> values) => values.Select(value => (field, (object?)value));
}
