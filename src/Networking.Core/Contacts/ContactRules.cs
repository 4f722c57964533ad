using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Contacts;

internal static class ContactRules
{
    private const ConnectionKinds AllKinds = ConnectionKinds.Personal | ConnectionKinds.Professional | ConnectionKinds.Business;

    internal static EntryRules<ContactAdded> Added { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(ContactAdded.Contact));
        Details(rules, e => e.Details, e => e.Contact);
        rules.Must(
            e => HasName(e.Details),
            nameof(ContactAdded.Details),
            EntryCodes.ContactNameless,
            "The contact has neither a name nor an address.");
    });

    internal static EntryRules<ContactUpdated> Updated { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(ContactUpdated.Contact));
        Details(rules, e => e.Details, e => e.Contact);
    });

    internal static EntryRules<ContactsMerged> Merged { get; } = new(rules =>
    {
        rules.Id(e => e.Kept.Value, nameof(ContactsMerged.Kept));
        rules.Id(e => e.Absorbed.Value, nameof(ContactsMerged.Absorbed));
        rules.Must(e => e.Kept != e.Absorbed, nameof(ContactsMerged.Absorbed), EntryCodes.MergeWithItself, "A contact is not merged with itself.");
    });

    internal static EntryRules<ContactsKeptApart> KeptApart { get; } = new(rules =>
    {
        rules.Id(e => e.One.Value, nameof(ContactsKeptApart.One));
        rules.Id(e => e.Other.Value, nameof(ContactsKeptApart.Other));
        rules.Must(
            e => e.One != e.Other,
            nameof(ContactsKeptApart.Other),
            EntryCodes.KeptApartFromThemselves,
            "Nobody is kept apart from themselves.");
    });

    internal static EntryRules<ContactErased> Erased { get; } = new(rules =>
        rules.Contacts(e => e.Contacts, nameof(ContactErased.Contacts)));

    internal static EntryRules<RelationshipDeclared> Declared { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(RelationshipDeclared.Contact));
        rules.Defined(e => e.Closeness, nameof(RelationshipDeclared.Closeness));
        rules.Date(e => e.Since, nameof(RelationshipDeclared.Since));
    });

    internal static EntryRules<TierSet> Tiered { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(TierSet.Contact));
        rules.Text(e => e.Tier, nameof(TierSet.Tier));
        rules.Must(e => e.Tier is null || e.Tier.Trim().Length > 0, nameof(TierSet.Tier), EntryCodes.TextEmpty, "The tier has no name.");
    });

    internal static EntryRules<FactNoted> Noted { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(FactNoted.Contact));
        rules.Defined(e => e.About, nameof(FactNoted.About));
        rules.NeededText(e => e.Text, nameof(FactNoted.Text));
        rules.Texts(e => e.Topics, nameof(FactNoted.Topics));
    });

    internal static EntryRules<ContactPaused> Paused { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(ContactPaused.Contact));
        rules.Date(e => e.Until, nameof(ContactPaused.Until));
    });

    internal static EntryRules<ContactResumed> Resumed { get; } = new(rules =>
        rules.Id(e => e.Contact.Value, nameof(ContactResumed.Contact)));

    private static void Details<T>(EntryRules<T> rules, Func<T, ContactDetails> details, Func<T, ContactId> contact)
        where T : JournalEntry
    {
        const string Property = nameof(ContactAdded.Details);
        rules.Needed(e => details(e), Property);
        rules.Texts(e => TextsOf(details(e)), Property);
        rules.Date(e => details(e).MetOn, Property);
        rules.Date(e => details(e).ConnectedOn, Property);
        rules.Must(e => ((details(e).Kinds ?? 0) & ~AllKinds) == 0, Property, EntryCodes.ValueUnknown, "A connection kind is unknown.");
        rules.Must(
            e => details(e).MetThrough is not { } introducer || introducer != contact(e),
            Property,
            EntryCodes.MetThroughThemselves,
            "Nobody is met through themselves.");
        rules.Must(
            e => string.IsNullOrEmpty(details(e).Zone) || DateTimeZoneProviders.Tzdb.Ids.Contains(details(e).Zone!),
            Property,
            EntryCodes.ZoneUnknown,
            "The time zone is not in the tz database.");
    }

    private static bool HasName(ContactDetails details) =>
        !string.IsNullOrWhiteSpace(details.GivenName)
        || !string.IsNullOrWhiteSpace(details.FamilyName)
        || details.Emails.Concat(details.Phones).Concat(details.Links).Any(address => !string.IsNullOrWhiteSpace(address));

    private static IEnumerable<string> TextsOf(ContactDetails details)
    {
        string?[] single =
        [
            details.GivenName, details.FamilyName, details.Employer, details.Role,
            details.Field, details.Zone, details.MetAt,
        ];
        return single.OfType<string>()
            .Concat(details.Emails)
            .Concat(details.Phones)
            .Concat(details.Links)
            .Concat(details.ImportantDates.Select(date => date?.Name!));
    }
}
