using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Interchange.Matching;

/// <summary>What one source has said of a contact so far, and of which day each word is; corrections by hand left aside.</summary>
internal sealed class SourceWords
{
    private readonly Dictionary<string, LocalDate> _days = [];

    internal ContactDetails Said { get; private set; } = new();

    internal string NameKey { get; private set; } = "";

    /// <summary>The keys of every employer that the source has named.</summary>
    internal HashSet<string> Employers { get; } = [];

    internal void Take(ContactDetails details, LocalDate on)
    {
        Said = new()
        {
            GivenName = Later(details.GivenName, Said.GivenName, nameof(Said.GivenName), on),
            FamilyName = Later(details.FamilyName, Said.FamilyName, nameof(Said.FamilyName), on),
            Employer = Later(details.Employer, Said.Employer, nameof(Said.Employer), on),
            Role = Later(details.Role, Said.Role, nameof(Said.Role), on),
            Field = Later(details.Field, Said.Field, nameof(Said.Field), on),
            Zone = Later(details.Zone, Said.Zone, nameof(Said.Zone), on),
            MetAt = Later(details.MetAt, Said.MetAt, nameof(Said.MetAt), on),
            Kinds = Later(details.Kinds, Said.Kinds, nameof(Said.Kinds), on),
            MetOn = Later(details.MetOn, Said.MetOn, nameof(Said.MetOn), on),
            MetThrough = Later(details.MetThrough, Said.MetThrough, nameof(Said.MetThrough), on),
            ConnectedOn = Later(details.ConnectedOn, Said.ConnectedOn, nameof(Said.ConnectedOn), on),
            ToldOfSearch = Later(details.ToldOfSearch, Said.ToldOfSearch, nameof(Said.ToldOfSearch), on),
            GivenCard = Later(details.GivenCard, Said.GivenCard, nameof(Said.GivenCard), on),
        };
        NameKey = Matching.NameKey.Of($"{Said.GivenName} {Said.FamilyName}");
        if (details.Employer is { Length: > 0 } employer)
        {
            Employers.Add(Matching.NameKey.Fold(employer));
        }
    }

    /// <summary>
    /// Whether what was looked at says otherwise than what was said on the same day. Nothing tells which of the two is
    /// newer, so the first word stays: else two files would change each other's words for ever. Only a name takes the place
    /// of its initial.
    /// </summary>
    internal bool HasOtherWordOfOneDay { get; private set; }

    /// <summary>What is new among words of a day: what was never said, or has changed since. Addresses and dates of the year are not looked at.</summary>
    internal ContactDetails NewIn(ContactDetails now, LocalDate day) => new()
    {
        GivenName = New(now.GivenName, Said.GivenName, nameof(now.GivenName), day),
        FamilyName = New(now.FamilyName, Said.FamilyName, nameof(now.FamilyName), day),
        Employer = New(now.Employer, Said.Employer, nameof(now.Employer), day),
        Role = New(now.Role, Said.Role, nameof(now.Role), day),
        Field = New(now.Field, Said.Field, nameof(now.Field), day),
        Zone = New(now.Zone, Said.Zone, nameof(now.Zone), day),
        MetAt = New(now.MetAt, Said.MetAt, nameof(now.MetAt), day),
        Kinds = New(now.Kinds, Said.Kinds, nameof(now.Kinds), day),
        MetOn = New(now.MetOn, Said.MetOn, nameof(now.MetOn), day),
        MetThrough = New(now.MetThrough, Said.MetThrough, nameof(now.MetThrough), day),
        ConnectedOn = New(now.ConnectedOn, Said.ConnectedOn, nameof(now.ConnectedOn), day),
        ToldOfSearch = New(now.ToldOfSearch, Said.ToldOfSearch, nameof(now.ToldOfSearch), day),
        GivenCard = New(now.GivenCard, Said.GivenCard, nameof(now.GivenCard), day),
    };

    public override string ToString() => nameof(SourceWords);

    private T? Later<T>(T? now, T? before, string field, LocalDate on)
    {
        if (now is null || (_days.TryGetValue(field, out LocalDate day) && (on < day || (on == day && IsInitialOf(now, before, field)))))
        {
            return before;
        }

        _days[field] = on;
        return now;
    }

    private T? New<T>(T? now, T? before, string field, LocalDate on)
    {
        if (now is null || EqualityComparer<T>.Default.Equals(now, before))
        {
            return default;
        }

        if (before is null || on > _days[field] || (on == _days[field] && IsInitialOf(before, now, field)))
        {
            return now;
        }

        HasOtherWordOfOneDay |= on == _days[field];
        return default;
    }

    private static bool IsInitialOf<T>(T? word, T? other, string field) =>
        field is nameof(Said.GivenName) or nameof(Said.FamilyName) && WordOrder.IsInitialOf(word as string, other as string);
}
