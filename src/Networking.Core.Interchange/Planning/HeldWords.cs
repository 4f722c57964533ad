using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// The words that a contact has, whoever said them. An export of contacts says them back: only what differs is news.
/// Texts are compared as exports write them, on one line.
/// </summary>
internal static class HeldWords
{
    /// <summary>The details without the words that one of the contacts has. Lists are not looked at.</summary>
    internal static ContactDetails NewIn(ContactDetails said, IReadOnlyList<KnownPerson> contacts)
    {
        foreach (Contact held in contacts.Select(known => known.Contact))
        {
            said = said with
            {
                GivenName = New(said.GivenName, held.GivenName),
                FamilyName = New(said.FamilyName, held.FamilyName),
                Employer = New(said.Employer, held.Employer),
                Role = New(said.Role, held.Role),
                Field = New(said.Field, held.Field),
                Zone = New(said.Zone, held.Zone),
                Kinds = said.Kinds == held.Kinds ? null : said.Kinds,
                MetAt = New(said.MetAt, held.MetAt),
                MetOn = said.MetOn == held.MetOn ? null : said.MetOn,
                MetThrough = said.MetThrough == held.MetThrough ? null : said.MetThrough,
                ConnectedOn = said.ConnectedOn == held.ConnectedOn ? null : said.ConnectedOn,
                ToldOfSearch = said.ToldOfSearch == held.ToldOfSearch ? null : said.ToldOfSearch,
                GivenCard = said.GivenCard == held.GivenCard ? null : said.GivenCard,
            };
        }

        return said;
    }

    /// <summary>
    /// The details without the words that sources of the same import say too, where one that comes before says them and none
    /// says otherwise.
    /// </summary>
    /// <param name="said">What is said.</param>
    /// <param name="all">What each source says, in order.</param>
    /// <param name="before">How many of them come before.</param>
    internal static ContactDetails NewIn(ContactDetails said, IReadOnlyList<Saying> all, int before)
    {
        return said with
        {
            GivenName = Text(details => details.GivenName),
            FamilyName = Text(details => details.FamilyName),
            Employer = Text(details => details.Employer),
            Role = Text(details => details.Role),
            Field = Text(details => details.Field),
            Zone = Text(details => details.Zone),
            Kinds = Word(details => details.Kinds),
            MetAt = Text(details => details.MetAt),
            MetOn = Word(details => details.MetOn),
            MetThrough = Word(details => details.MetThrough),
            ConnectedOn = Word(details => details.ConnectedOn),
            ToldOfSearch = Word(details => details.ToldOfSearch),
            GivenCard = Word(details => details.GivenCard),
        };

        T? Word<T>(Func<ContactDetails, T?> of) => of(said) is { } word && IsSaid(details => of(details) is { } other ? other.Equals(word) : null) ? default : of(said);

        string? Text(Func<ContactDetails, string?> of) =>
            of(said) is { } word && IsSaid(details => of(details) is { } other ? PlainText.OneLine(other) == PlainText.OneLine(word) : null) ? null : of(said);

        bool IsSaid(Func<ContactDetails, bool?> same) =>
            all.Take(before).Any(saying => same(saying.Details) == true) && all.All(saying => same(saying.Details) != false);
    }

    private static string? New(string? said, string held) => said is null || PlainText.OneLine(held) == PlainText.OneLine(said) ? null : said;
}
