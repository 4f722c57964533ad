using Networking.Core.Journaling;

namespace Networking.Core.Introductions;

internal static class IntroductionRules
{
    private const int PeopleBesideTheSeeker = 2;

    internal static EntryRules<IntroductionRequested> Requested { get; } = new(rules =>
    {
        rules.Id(e => e.Introduction.Value, nameof(IntroductionRequested.Introduction));
        Place(rules, e => e.Introducer, nameof(IntroductionRequested.Introducer));
        Place(rules, e => e.Petitioner, nameof(IntroductionRequested.Petitioner));
        Place(rules, e => e.Target, nameof(IntroductionRequested.Target));
        rules.Must(
            e => e.People.Count() <= PeopleBesideTheSeeker,
            nameof(IntroductionRequested.Petitioner),
            EntryCodes.IntroductionWithoutSeeker,
            "Of the three places, one is the seeker's and stays empty.");
        rules.Must(
            e => e.People.Count() >= PeopleBesideTheSeeker || e.Target is not null,
            nameof(IntroductionRequested.Target),
            EntryCodes.IntroductionWithoutSeeker,
            "Of the three places, only one is the seeker's.");
        rules.Must(
            e => e.People.Count() >= PeopleBesideTheSeeker || e.Target is null,
            nameof(IntroductionRequested.Introducer),
            EntryCodes.IntroductionWithoutSeeker,
            "Of the three places, only one is the seeker's.");
        rules.Must(
            e => e.Petitioner is null || e.Petitioner != e.Introducer,
            nameof(IntroductionRequested.Petitioner),
            EntryCodes.IntroductionWithThemselves,
            "One person stands in two places.");
        rules.Must(
            e => e.Target is null || (e.Target != e.Introducer && e.Target != e.Petitioner),
            nameof(IntroductionRequested.Target),
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

    private static void Place(EntryRules<IntroductionRequested> rules, Func<IntroductionRequested, ContactId?> person, string property) =>
        rules.Id(e => person(e)?.Value ?? Guid.AllBitsSet, property);
}
