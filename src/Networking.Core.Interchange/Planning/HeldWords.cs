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

    private static string? New(string? said, string held) => said is null || PlainText.OneLine(held) == PlainText.OneLine(said) ? null : said;
}
