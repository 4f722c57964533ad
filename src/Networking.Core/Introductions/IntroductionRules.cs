using Networking.Core.Journaling;

namespace Networking.Core.Introductions;

internal static class IntroductionRules
{
    private const int PeopleBesideTheSeeker = 2;

    internal static EntryRules<IntroductionRequested> Requested { get; } = new(rules =>
    {
        rules.Id(e => e.Introduction.Value, nameof(IntroductionRequested.Introduction));
        rules.Ids(e => e.Subjects, nameof(IntroductionRequested.Subjects));
        rules.Must(
            e => e.People.Count() == PeopleBesideTheSeeker,
            nameof(IntroductionRequested.Subjects),
            EntryCodes.IntroductionWithoutSeeker,
            "Of the three places, exactly one is the seeker's.");
        rules.Must(
            e => e.People.Distinct().Count() == e.People.Count(),
            nameof(IntroductionRequested.Subjects),
            EntryCodes.IntroductionWithThemselves,
            "One person stands in two places.");
        rules.Text(e => e.TargetName, nameof(IntroductionRequested.TargetName));
        rules.Text(e => e.Why, nameof(IntroductionRequested.Why));
    });

    internal static EntryRules<IntroductionAdvanced> Advanced { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(IntroductionAdvanced.Contact));
        rules.Id(e => e.Introduction.Value, nameof(IntroductionAdvanced.Introduction));
        rules.Defined(e => e.Step, nameof(IntroductionAdvanced.Step));
        rules.Text(e => e.Note, nameof(IntroductionAdvanced.Note));
    });

    internal static EntryRules<IntroductionReportedBack> ReportedBack { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(IntroductionReportedBack.Contact));
        rules.Id(e => e.Introduction.Value, nameof(IntroductionReportedBack.Introduction));
    });
}
