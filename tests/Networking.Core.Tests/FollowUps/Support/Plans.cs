using Networking.Core.FollowUps;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>Outreaches without a journal behind them.</summary>
internal static class Plans
{
    internal static FollowUp FollowUp(ContactId who, FollowUpClass kind, DateWindow window, string subject = "") => new()
    {
        Key = new("test", who, subject, window.Ideal),
        Class = kind,
        Window = window,
        Reasons = [new("test.reason", "Because.")],
    };

    internal static Outreach Outreach(ContactId who, FollowUpClass kind, DateWindow window, string subject = "") =>
        new([FollowUp(who, kind, window, subject)]);
}
