using NodaTime;

namespace Networking.Core.Journaling;

internal static class JournalRules
{
    internal static EntryRules<SeekerProfileSet> ProfileSet { get; } = new(rules =>
    {
        const string Property = nameof(SeekerProfileSet.Profile);
        rules.Needed(e => e.Profile, Property);
        rules.Must(
            e => string.IsNullOrEmpty(e.Profile.Zone) || DateTimeZoneProviders.Tzdb.Ids.Contains(e.Profile.Zone),
            Property,
            EntryCodes.ZoneUnknown,
            "The time zone is not in the tz database.");
        rules.Texts(e => TextsOf(e.Profile), Property);
        rules.Must(
            e => e.Profile.WorkingDays.All(day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday),
            Property,
            EntryCodes.ValueUnknown,
            "A working day is not a day of the week.");
        rules.Must(e => !e.Profile.WorkingDays.IsEmpty, Property, EntryCodes.NumberOutOfRange, "There is no working day in the week.");
        rules.Must(e => e.Profile.OutreachesPerDay >= 0, Property, EntryCodes.NumberOutOfRange, "The number of outreaches is negative.");
    });

    internal static EntryRules<SearchEnded> SearchEnded { get; } = new(rules =>
        rules.Text(e => e.Outcome, nameof(Core.SearchEnded.Outcome)));

    internal static EntryRules<EntryRetracted> Retracted { get; } = new(rules =>
    {
        rules.Id(e => e.Entry.Value, nameof(EntryRetracted.Entry));
        rules.Must(e => e.Entry != e.Id, nameof(EntryRetracted.Entry), EntryCodes.RetractsItself, "An entry does not retract itself.");
    });

    internal static EntryRules<UnknownEntry> Unknown { get; } = new(rules =>
        rules.NeededText(e => e.Name, nameof(UnknownEntry.Name)));

    private static IEnumerable<string> TextsOf(SeekerProfile profile) =>
        profile.Fields.Concat(profile.Background).Concat(profile.Targets).Concat(profile.Offers).Concat(profile.Needs);
}
