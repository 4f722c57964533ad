using Networking.Core.Journaling;

namespace Networking.Core.Paths;

internal static class PathRules
{
    private const int HighestPriority = 5;

    internal static EntryRules<AcquaintanceNoted> Noted { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(AcquaintanceNoted.Contact));
        rules.Id(e => e.Other.Value, nameof(AcquaintanceNoted.Other));
        rules.Must(
            e => e.Contact != e.Other,
            nameof(AcquaintanceNoted.Other),
            EntryCodes.AcquaintanceWithThemselves,
            "Nobody is an acquaintance of themselves.");
        rules.Defined(e => e.Strength, nameof(AcquaintanceNoted.Strength));
        rules.Text(e => e.OtherName, nameof(AcquaintanceNoted.OtherName));
        rules.Text(e => e.OtherEmployer, nameof(AcquaintanceNoted.OtherEmployer));
    });

    internal static EntryRules<TargetSet> Targeted { get; } = new(rules =>
    {
        rules.Must(
            e => string.IsNullOrWhiteSpace(e.Employer) != (e.Person is null),
            nameof(TargetSet.Employer),
            EntryCodes.TargetNotOne,
            "A target is either an employer or a person.");
        rules.Id(e => e.Person?.Value ?? Guid.AllBitsSet, nameof(TargetSet.Person));
        rules.Must(
            e => e.Priority is null or (>= 1 and <= HighestPriority),
            nameof(TargetSet.Priority),
            EntryCodes.NumberOutOfRange,
            "The priority lies outside 1 to 5.");
        rules.Text(e => e.Employer, nameof(TargetSet.Employer));
        rules.Text(e => e.PersonName, nameof(TargetSet.PersonName));
        rules.Text(e => e.Why, nameof(TargetSet.Why));
    });
}
