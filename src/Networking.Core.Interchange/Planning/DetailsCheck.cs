using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>Takes from what a record says of a person what the model takes; the rest becomes a warning.</summary>
internal sealed class DetailsCheck(ProblemList problems)
{
    internal const int LongestText = 10_000;
    private const ConnectionKinds AllKinds = ConnectionKinds.Personal | ConnectionKinds.Professional | ConnectionKinds.Business;

    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2099, 12, 31);

    internal static bool InRange(LocalDate day) => day >= Earliest && day <= Latest;

    internal ContactDetails Take(PersonRecord record)
    {
        ContactDetails said = record.Details;
        return IsPlain(said) ? said : new()
        {
            GivenName = Text(said.GivenName, record),
            FamilyName = Text(said.FamilyName, record),
            Emails = Texts(said.Emails, record),
            Phones = Texts(said.Phones, record),
            Links = Texts(said.Links, record),
            Employer = Text(said.Employer, record),
            Role = Text(said.Role, record),
            Field = Text(said.Field, record),
            Zone = said.Zone is { Length: > 0 } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null ? zone : null,
            Kinds = said.Kinds & AllKinds,
            MetAt = Text(said.MetAt, record),
            MetOn = Day(said.MetOn, record),
            MetThrough = said.MetThrough,
            ConnectedOn = Day(said.ConnectedOn, record),
            ToldOfSearch = said.ToldOfSearch,
            GivenCard = said.GivenCard,
            ImportantDates = ValueList.From(said.ImportantDates.Where(date => Text(date.Name, record) is not null).Distinct()),
        };
    }

    /// <summary>Whether it is of the simple kind that most records are, and nothing is wrong with it.</summary>
    private static bool IsPlain(ContactDetails said) =>
        IsFine(said.GivenName) && IsFine(said.FamilyName) && IsFine(said.Employer) && IsFine(said.Role)
        && said is { Field: null, Zone: null, MetAt: null, MetOn: null, Kinds: null, Phones.Count: 0, ImportantDates.Count: 0, Emails.Count: < 2, Links.Count: < 2 }
        && (said.Emails.Count == 0 || IsFine(said.Emails[0]))
        && (said.Links.Count == 0 || IsFine(said.Links[0]))
        && (said.ConnectedOn is not { } day || InRange(day));

    /// <summary>An empty text is not fine: it would clear what is known.</summary>
    private static bool IsFine(string? text) => text is null || (text.Length <= LongestText && !string.IsNullOrWhiteSpace(text));

    /// <summary>A day that the model takes, or null.</summary>
    internal LocalDate? Day(LocalDate? day, ImportRecord record)
    {
        if (day is not { } said || InRange(said))
        {
            return day;
        }

        problems.Warn(record.Place.File, record.Place.Line, ImportCodes.DateOutOfRange, "A date lies outside 1900 to 2099; the rest was imported.");
        return null;
    }

    /// <summary>A day of what has happened, which the model takes and which is not later than the file; or null.</summary>
    internal LocalDate? PastDay(LocalDate? day, LocalDate? latest, ImportRecord record)
    {
        if (Day(day, record) is not { } said)
        {
            return null;
        }

        if (!FileAge.IsAfter(said, latest))
        {
            return FileAge.AtMost(said, latest);
        }

        problems.Warn(record.Place.File, record.Place.Line, ImportCodes.DateInFuture, FileAge.SetAside);
        return null;
    }

    /// <summary>A text that the model takes; null where it says nothing.</summary>
    internal string? Text(string? text, ImportRecord record)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length <= LongestText)
        {
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }

        problems.Warn(record.Place.File, record.Place.Line, ImportCodes.FieldTooLong, "A text is longer than 10,000 characters; the rest was imported.");
        return null;
    }

    /// <summary>Whether anything says who it is.</summary>
    internal static bool NamesSomebody(ContactDetails details) =>
        details.GivenName is not null || details.FamilyName is not null
        || details.Emails.Count + details.Phones.Count + details.Links.Count > 0;

    private ValueList<string> Texts(ValueList<string> texts, ImportRecord record)
    {
        if (texts.Count == 0 || (texts.Count == 1 && Text(texts[0], record) is not null))
        {
            return texts;
        }

        return ValueList.From(texts.Select(text => Text(text, record)).OfType<string>().Distinct());
    }
}
