using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>What all records of one source say of somebody together.</summary>
/// <param name="Cases">The records, in the order of reading.</param>
/// <param name="Details">What they say: of each word the latest, of equal days the first.</param>
/// <param name="Day">The latest day on which it was said.</param>
/// <param name="IsMentioned">Whether no record is about them alone, so that the name is not their own word.</param>
internal sealed record Saying(IReadOnlyList<PersonCase> Cases, ContactDetails Details, LocalDate Day, bool IsMentioned)
{
    internal PersonCase First => Cases[0];

    internal static Saying Of(IReadOnlyList<PersonCase> cases)
    {
        if (cases.Count == 1)
        {
            return new(cases, cases[0].Details, cases[0].Day, cases[0].Record.IsMentioned);
        }

        ContactDetails all = new();
        foreach (PersonCase one in cases.Reverse().OrderBy(one => !one.Record.IsMentioned).ThenBy(one => one.Day))
        {
            all = Over(all, one.Details);
        }

        return new(
            cases,
            all with
            {
                Emails = Union(cases, details => details.Emails),
                Phones = Union(cases, details => details.Phones),
                Links = Union(cases, details => details.Links),
                ImportantDates = Union(cases, details => details.ImportantDates),
            },
            cases.Max(one => one.Day),
            cases.All(one => one.Record.IsMentioned));
    }

    public override string ToString() => $"{First.Source}, {Cases.Count} records";

    private static ValueList<T> Union<T>(IReadOnlyList<PersonCase> cases, Func<ContactDetails, ValueList<T>> list) =>
        ValueList.From(cases.SelectMany(one => list(one.Details)).Distinct());

    private static ContactDetails Over(ContactDetails before, ContactDetails said) => new()
    {
        GivenName = said.GivenName ?? before.GivenName,
        FamilyName = said.FamilyName ?? before.FamilyName,
        Employer = said.Employer ?? before.Employer,
        Role = said.Role ?? before.Role,
        Field = said.Field ?? before.Field,
        Zone = said.Zone ?? before.Zone,
        Kinds = said.Kinds ?? before.Kinds,
        MetAt = said.MetAt ?? before.MetAt,
        MetOn = said.MetOn ?? before.MetOn,
        MetThrough = said.MetThrough ?? before.MetThrough,
        ConnectedOn = said.ConnectedOn ?? before.ConnectedOn,
        ToldOfSearch = said.ToldOfSearch ?? before.ToldOfSearch,
        GivenCard = said.GivenCard ?? before.GivenCard,
    };
}
