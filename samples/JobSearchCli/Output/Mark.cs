using Networking.Core.Asks;
using Networking.Core.FollowUps;
using Networking.Core.Scoring;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>
/// A symbol and its colour. Neither carries meaning alone: words always follow that say the same, and a terminal that
/// cannot show the symbol gets one in ASCII.
/// </summary>
internal sealed record Mark(string Symbol, string Ascii, string Colour)
{
    internal static Mark PastItsDay { get; } = new("▲", "!", "yellow");

    internal static Mark DueToday { get; } = new("●", "*", "aqua");

    internal static Mark InTime { get; } = new("○", "-", "green");

    internal static Mark Settled { get; } = new("✓", "+", "grey");

    internal static Mark For(WarmthBand band) => band switch
    {
        WarmthBand.Warm => new("●", "*", "green"),
        WarmthBand.Cooling => new("◐", "+", "yellow"),
        WarmthBand.Cold => new("○", "-", "grey"),
        WarmthBand.Dormant => new("◌", "~", "blue"),
        _ => new("·", ".", "grey"),
    };

    internal static Mark For(AskVerdict verdict) => verdict switch
    {
        AskVerdict.Ready => new("✓", "+", "green"),
        AskVerdict.NotYet => new("○", "-", "yellow"),
        _ => new("✗", "x", "red"),
    };

    /// <summary>How a window stands on a day. What is never late is never past its day.</summary>
    internal static Mark For(FollowUpClass what, DateWindow window, LocalDate today) =>
        window.Latest == today ? DueToday
        : window.IsOverdue(today) && Words.CanBeLate(what) ? PastItsDay
        : InTime;

    /// <summary>Words behind the mark, as markup.</summary>
    internal string Before(string words, Screen screen) =>
        $"[{Colour}]{(screen.HasUnicode ? Symbol : Ascii)} {Markup.Escape(words)}[/]";
}
