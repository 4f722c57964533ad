using System.Globalization;
using JobSearchCli.Agendas;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Insights;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Scoring;
using NodaTime;
using NodaTime.Text;

namespace JobSearchCli.Output;

/// <summary>How this program says things; the same words in colour and without.</summary>
internal static class Words
{
    /// <summary>A year that has every day of the calendar.</summary>
    private const int LeapYear = 2000;

    private static readonly LocalDatePattern LongDate = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly LocalDatePattern DayOfYear = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM");
    private static readonly LocalDatePattern DayOfMonth = LocalDatePattern.CreateWithInvariantCulture("dddd d");
    private static readonly LocalDatePattern ShortDate = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDatePattern PlainDate = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly LocalDatePattern DayAndMonth = LocalDatePattern.CreateWithInvariantCulture("d MMM");

    internal static string For(FollowUpClass what) => what switch
    {
        FollowUpClass.Thank => "Thank",
        FollowUpClass.Report => "Report back",
        FollowUpClass.Promise => "Keep promise",
        FollowUpClass.Reply => "Reply",
        FollowUpClass.Gathering => "Write, just met",
        FollowUpClass.LeadStep => "Follow lead",
        FollowUpClass.ReferrerUpdate => "Update",
        FollowUpClass.SearchClosing => "Tell and thank",
        FollowUpClass.Date => "Send wishes",
        FollowUpClass.Attempt => "Reach out",
        FollowUpClass.Cadence => "Keep in touch",
        FollowUpClass.NoteOrConnect => "Note or connect",
        FollowUpClass.Reconnect => "Say hello again",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    /// <summary>What is to be done: a word of its own where a policy does another thing than its class says, else the class's.</summary>
    internal static string For(FollowUp followUp) => followUp.Policy switch
    {
        "note-what-matters" => "Write it down",
        "connect-after-meeting" => "Connect",
        "promise-reminder" => "Ask how it goes",
        "mentor-check-in" => "Check in",
        _ => For(followUp.Class),
    };

    internal static string For(LeadState state) => state switch
    {
        LeadState.Received => "new",
        LeadState.Ignored => "awaits a first step",
        LeadState.Pursued => "being followed",
        LeadState.Declined => "not followed",
        LeadState.Closed => "outcome known",
        LeadState.ReportedBack => "they know the outcome",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    internal static string For(WarmthBand band) => band switch
    {
        WarmthBand.NeverInTouch => "never in touch",
        _ => band.ToString().ToLowerInvariant(),
    };

    /// <summary>How somebody knows whom comes after it.</summary>
    internal static string For(AcquaintanceStrength strength) => strength switch
    {
        AcquaintanceStrength.Close => "close to",
        AcquaintanceStrength.HeardOf => "has heard of",
        _ => "knows",
    };

    internal static string For(GivingKind kind) => kind switch
    {
        GivingKind.Congratulate => "Congratulate",
        GivingKind.Share => "Share what you know",
        _ => "Introduce to each other",
    };

    internal static string For(ConnectionKinds kind) => kind switch
    {
        ConnectionKinds.None => "not noted",
        _ => kind.ToString().ToLowerInvariant(),
    };

    internal static string For(HealthTopic topic) => topic switch
    {
        HealthTopic.OpenDuties => "What is open",
        HealthTopic.Balance => "Giving and receiving",
        HealthTopic.Bands => "How alive the relationships are",
        HealthTopic.Layers => "In touch both ways",
        HealthTopic.Dormant => "Old friends",
        HealthTopic.Kinds => "How you know them",
        HealthTopic.Bridges => "New ground",
        _ => "Where you would like to get to",
    };

    /// <summary>The seeker's own tie to somebody.</summary>
    internal static string Tie(TrustLevel level) => level == TrustLevel.Stranger ? "hardly known yet" : $"your {For(level)}";

    internal static string For(TrustLevel level) => level.ToString().ToLowerInvariant();

    /// <summary>A rule with where it comes from.</summary>
    internal static string Rule(IFollowUpPolicy policy)
    {
        string[] known = ["Practitioners' rule: ", "Our default: "];
        string said = known.FirstOrDefault(start => policy.Source.StartsWith(start, StringComparison.Ordinal), "");
        string source = policy.Source[said.Length..];
        return policy.Grade switch
        {
            EvidenceGrade.Research => $"Rule {policy.Name}, from research: {source}",
            EvidenceGrade.NamedMethod => $"Rule {policy.Name}, a named method: {source}",
            EvidenceGrade.PractitionersRule => $"Rule {policy.Name}, passed on by practitioners: {source}",
            _ when source == "Our default." => $"Rule {policy.Name}, our own default.",
            _ => $"Rule {policy.Name}, our own default: {source}",
        };
    }

    internal static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    internal static string Entries(int count) => count == 1 ? "1 entry" : $"{Number(count)} entries";

    internal static string People(int count) => count == 1 ? "1 person" : $"{Number(count)} people";

    internal static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>From a day to another, with what the two share said once.</summary>
    internal static string Span(LocalDate first, LocalDate last)
    {
        LocalDatePattern start = first.Year != last.Year ? LongDate : first.Month != last.Month ? DayOfYear : DayOfMonth;
        return $"{start.Format(first)} to {LongDate.Format(last)}";
    }

    internal static string Long(LocalDate date) => LongDate.Format(date);

    internal static string Plain(LocalDate date) => PlainDate.Format(date);

    internal static string Weekday(LocalDate date) => Short(date)[..3];

    internal static string Short(LocalDate date) => ShortDate.Format(date);

    internal static string DayOf(AnnualDate date) => DayAndMonth.Format(date.InYear(LeapYear));

    internal static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>Whether a day can be too late for it: only for what is owed. A further word and keeping in touch are never late.</summary>
    internal static bool CanBeLate(FollowUpClass what) => what > FollowUpClass.Attempt;

    /// <summary>Until when. What is owed says how late it is; a further word and keeping in touch are never late.</summary>
    internal static string Until(FollowUpClass what, DateWindow window, LocalDate today) =>
        window.Latest == today ? "by today"
        : !window.IsOverdue(today) ? $"by {Near(window.Latest, today)}"
        : !CanBeLate(what) ? "whenever it suits"
        : $"was due {(window.Latest.Year == today.Year ? DayAndMonth : PlainDate).Format(window.Latest)}";

    /// <summary>From when while that lies ahead, else until when.</summary>
    internal static string FromOrUntil(FollowUpClass what, DateWindow window, LocalDate today) =>
        window.Ideal > today ? $"from {Near(window.Ideal, today)}" : Until(what, window, today);

    /// <summary>What is said of a planned day on which nobody is to be reached.</summary>
    internal static string Idle(NumberedAgenda agenda, LocalDate day) =>
        !agenda.Network.View.Calendar.IsBusinessDay(day) ? "A day off."
        : agenda.Capacity.On(day) == 0 && !agenda.Agenda.Unplaced.IsEmpty ? "No room."
        : "Nobody is waiting.";

    /// <summary>A day with its weekday in the same year, with its year in another.</summary>
    internal static string Near(LocalDate date, LocalDate today) =>
        (date.Year == today.Year ? ShortDate : PlainDate).Format(date);
}
