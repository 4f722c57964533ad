using Networking.Core.Journaling;

namespace Networking.Core.Interactions;

internal static class InteractionRules
{
    internal static EntryRules<InteractionLogged> Logged { get; } = new(rules =>
    {
        rules.Contacts(e => e.Contacts, nameof(InteractionLogged.Contacts));
        rules.Defined(e => e.Channel, nameof(InteractionLogged.Channel));
        rules.Defined(e => e.Direction, nameof(InteractionLogged.Direction));
        rules.Defined(e => e.Gesture, nameof(InteractionLogged.Gesture));
        rules.Defined(e => e.Depth, nameof(InteractionLogged.Depth));
        rules.Text(e => e.Summary, nameof(InteractionLogged.Summary));
        rules.Must(
            e => e.ThanksFor is null || e.Gesture == Gesture.Thanks,
            nameof(InteractionLogged.ThanksFor),
            EntryCodes.ThanksForWithoutThanks,
            "Only thanks refer to what they answer.");
    });
}
