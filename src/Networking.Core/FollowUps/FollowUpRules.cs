using Networking.Core.Journaling;

namespace Networking.Core.FollowUps;

internal static class FollowUpRules
{
    internal static EntryRules<FollowUpSnoozed> Snoozed { get; } = new(rules =>
    {
        Key(rules, e => e.FollowUp);
        rules.Date(e => e.Until, nameof(FollowUpSnoozed.Until));
    });

    internal static EntryRules<FollowUpDismissed> Dismissed { get; } = new(rules => Key(rules, e => e.FollowUp));

    private static void Key<T>(EntryRules<T> rules, Func<T, FollowUpKey> key)
        where T : JournalEntry
    {
        const string Property = nameof(FollowUpSnoozed.FollowUp);
        rules.Id(e => key(e).Contact.Value, Property);
        rules.NeededText(e => key(e).Policy, Property);
        rules.Text(e => key(e).Subject, Property);
    }
}
