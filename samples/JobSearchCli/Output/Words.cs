using System.Globalization;
using Networking.Core.FollowUps;
using Networking.Core.Scoring;
using NodaTime;
using NodaTime.Text;

namespace JobSearchCli.Output;

/// <summary>How this program says things; the same words in colour and without.</summary>
internal static class Words
{
    private static readonly LocalDatePattern LongDate = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly LocalDatePattern ShortDate = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDatePattern PlainDate = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    internal static string For(FollowUpClass what) => what switch
    {
        FollowUpClass.Thank => "Thank",
        FollowUpClass.Report => "Report back",
        FollowUpClass.Promise => "Keep promise",
        FollowUpClass.Reply => "Reply",
        FollowUpClass.Gathering => "Write after meeting",
        FollowUpClass.LeadStep => "Follow lead",
        FollowUpClass.ReferrerUpdate => "Update",
        FollowUpClass.SearchClosing => "Tell and thank",
        FollowUpClass.Date => "Congratulate",
        FollowUpClass.Attempt => "Reach out",
        FollowUpClass.Cadence => "Keep in touch",
        FollowUpClass.NoteOrConnect => "Note or connect",
        _ => "Say hello again",
    };

    internal static string For(WarmthBand band) => band switch
    {
        WarmthBand.NeverInTouch => "never in touch",
        _ => band.ToString().ToLowerInvariant(),
    };

    internal static string For(TrustLevel level) => level.ToString().ToLowerInvariant();

    internal static string Long(LocalDate date) => LongDate.Format(date);

    internal static string Plain(LocalDate date) => PlainDate.Format(date);

    internal static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>Until when. What is owed says how late it is; a further word and keeping in touch are never late.</summary>
    internal static string Until(FollowUpClass what, DateWindow window, LocalDate today) =>
        window.Latest == today ? "by today"
        : !window.IsOverdue(today) ? $"by {Near(window.Latest, today)}"
        : what <= FollowUpClass.Attempt ? "any day now"
        : $"was due {Near(window.Latest, today)}";

    /// <summary>A day with its weekday in the same year, with its year in another.</summary>
    private static string Near(LocalDate date, LocalDate today) =>
        (date.Year == today.Year ? ShortDate : PlainDate).Format(date);
}
