using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// An introduction of which nothing more is heard expires, and what was to be done for it gives way to a last word. So
/// that lapses on the day before: what is open stays open until it lapses.
/// </summary>
internal static class IntroductionEnd
{
    /// <summary>The follow-up as long as the introduction does not expire; null where it expires before the ideal day.</summary>
    internal static FollowUp? UntilExpired(this FollowUp followUp, Introduction introduction)
    {
        LocalDate last = introduction.ExpiresOn.PlusDays(-1);
        return last < followUp.Window.Ideal ? null : followUp with
        {
            Window = new(followUp.Window.Ideal, LocalDate.Min(followUp.Window.Latest, last)),
            LapsesAfter = followUp.LapsesAfter is { } lapses && lapses < last ? lapses : last,
        };
    }
}
