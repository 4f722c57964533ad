using Networking.Core.Paths;

namespace Networking.Core.Introductions;

/// <summary>Gathers what the entries between people say of each introduction.</summary>
internal static class IntroductionList
{
    internal static IReadOnlyList<Introduction> From(NetworkView view, IReadOnlyCollection<JournalEntry> entries, Func<ContactId, ContactId> resolve, Func<ContactId, KnownPerson?> find, Func<ContactId, bool> isErased)
    {
        Dictionary<IntroductionId, IntroductionFold> folds = [];
        foreach (IntroductionRequested request in entries.OfType<IntroductionRequested>())
        {
            folds.TryAdd(request.Introduction, new(request, resolve, find, isErased));
        }

        // Steps come after all openings, for on one day a step without a moment sorts before an opening that has one.
        foreach (JournalEntry entry in folds.Count == 0 ? [] : entries)
        {
            switch (entry)
            {
                case IntroductionAdvanced step when folds.TryGetValue(step.Introduction, out IntroductionFold? fold):
                    fold.Add(step);
                    break;
                case IntroductionReportedBack report when folds.TryGetValue(report.Introduction, out IntroductionFold? fold):
                    fold.Add(report);
                    break;
            }
        }

        return
        [
            .. folds.Values
                .Select(fold => fold.ToIntroduction(view.Today, view.Settings.Asks.PendingDays))
                .Where(introduction => AreDifferent(introduction) && (introduction.HasErased || AreKnown(introduction, find)))
                .OrderBy(introduction => introduction.RequestedOn)
                .ThenBy(introduction => introduction.Id),
        ];
    }

    /// <summary>A merge can make two of the people one; nobody is introduced to themselves.</summary>
    private static bool AreDifferent(Introduction introduction) =>
        introduction.Introducer != introduction.Petitioner
        && introduction.Petitioner != introduction.Target
        && introduction.Introducer != introduction.Target;

    /// <summary>Nobody can be asked about, or written to, who has no name.</summary>
    private static bool AreKnown(Introduction introduction, Func<ContactId, KnownPerson?> find) =>
        new[] { introduction.Introducer, introduction.Petitioner, introduction.Target }.OfType<ContactId>().All(person => find(person) is not null);
}
