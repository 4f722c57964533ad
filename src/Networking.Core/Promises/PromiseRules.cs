using Networking.Core.Journaling;

namespace Networking.Core.Promises;

internal static class PromiseRules
{
    internal static EntryRules<PromiseMade> Made { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(PromiseMade.Contact));
        rules.Id(e => e.Promise.Value, nameof(PromiseMade.Promise));
        rules.Defined(e => e.By, nameof(PromiseMade.By));
        rules.NeededText(e => e.Text, nameof(PromiseMade.Text));
        rules.Date(e => e.Due, nameof(PromiseMade.Due));
        rules.Must(e => e.Due >= e.On, nameof(PromiseMade.Due), EntryCodes.PromiseDueBeforeMade, "The promise is due before it is made.");
    });

    internal static EntryRules<PromiseKept> Kept { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(PromiseKept.Contact));
        rules.Id(e => e.Promise.Value, nameof(PromiseKept.Promise));
    });
}
