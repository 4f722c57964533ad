using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>What all records of one source say of somebody together.</summary>
/// <param name="Cases">The records, in the order of reading.</param>
/// <param name="Details">What they say: of each word the latest, of equal days the fullest.</param>
/// <param name="Day">The latest day on which it was said.</param>
/// <param name="IsMentioned">Whether no record is about them alone, so that the name is not their own word.</param>
internal sealed record Saying(IReadOnlyList<PersonCase> Cases, ContactDetails Details, LocalDate Day, bool IsMentioned)
{
    internal PersonCase First => Cases[0];

    /// <summary>How its first record that tells so recognised the contact.</summary>
    internal Reason? Why => Cases.Select(one => one.Why).FirstOrDefault(why => why is not null);

    internal static Saying Of(IReadOnlyList<PersonCase> cases)
    {
        if (cases.Count == 1)
        {
            return new(cases, cases[0].Details, cases[0].Day, cases[0].Record.IsMentioned);
        }

        ContactDetails all = cases
            .GroupBy(one => (IsOwnWord: !one.Record.IsMentioned, one.Day))
            .OrderBy(group => group.Key)
            .Select(group => group.Select(one => one.Details).Aggregate((before, said) => Over(before, said, areOfOneDay: true)))
            .Aggregate((before, said) => Over(before, said, areOfOneDay: false));
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

    private static ContactDetails Over(ContactDetails before, ContactDetails said, bool areOfOneDay) => new()
    {
        GivenName = Word(said.GivenName, before.GivenName, areOfOneDay),
        FamilyName = Word(said.FamilyName, before.FamilyName, areOfOneDay),
        Employer = Word(said.Employer, before.Employer, areOfOneDay),
        Role = Word(said.Role, before.Role, areOfOneDay),
        Field = Word(said.Field, before.Field, areOfOneDay),
        Zone = Word(said.Zone, before.Zone, areOfOneDay),
        Kinds = Word(said.Kinds, before.Kinds, areOfOneDay),
        MetAt = Word(said.MetAt, before.MetAt, areOfOneDay),
        MetOn = Word(said.MetOn, before.MetOn, areOfOneDay),
        MetThrough = Word(said.MetThrough, before.MetThrough, areOfOneDay),
        ConnectedOn = Word(said.ConnectedOn, before.ConnectedOn, areOfOneDay),
        ToldOfSearch = Word(said.ToldOfSearch, before.ToldOfSearch, areOfOneDay),
        GivenCard = Word(said.GivenCard, before.GivenCard, areOfOneDay),
    };

    private static T? Word<T>(T? said, T? before, bool areOfOneDay) =>
        said is null ? before : before is null || !areOfOneDay ? said : WordOrder.Fuller(said, before);
}
