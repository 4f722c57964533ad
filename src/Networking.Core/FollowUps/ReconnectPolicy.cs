using Networking.Core.Calendars;
using Networking.Core.Contacts;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Say hello to people one knew well and has not heard from in years, and to people declared close with whom one has
/// not been in touch since.
/// </summary>
/// <remarks>
/// Monday to Friday of a planned week; the arbiter gives out the weeks, two people each, those first who were closest
/// at their peak. It never lapses. Source: Levin, Walter, Murnighan, Dormant Ties, Organization Science 2011.
/// </remarks>
public sealed record ReconnectPolicy : FollowUpPolicy
{
    /// <summary>The policy with its defaults.</summary>
    public ReconnectPolicy()
        : base(lapseInDays: null)
    {
    }

    /// <inheritdoc/>
    public override string Name => "reconnect";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Reconnect;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.Research;

    /// <inheritdoc/>
    public override string Source => "Levin, Walter, Murnighan: Dormant Ties. Organization Science, 2011.";

    /// <summary>The day since when there is somebody to say hello to, as it stood on a day; null when there is not.</summary>
    internal static LocalDate? Since(Relationship relationship, LocalDate asOf, WarmthModel warmth)
    {
        DaySet days = relationship.Days.UpTo(asOf);
        LocalDate? dormant = warmth.DormantSince(days) is { } day && day <= asOf ? day : null;
        RelationshipDeclared? declared = relationship.Declarations.LastOrDefault(declared => declared.On <= asOf);
        LocalDate? close = declared is { Closeness: Closeness.Close } && !(days.Last >= declared.On) ? declared.On : null;

        // The earlier of the two, so that the key stays the same when the second comes to hold as well.
        return dormant is { } first && close is { } second ? LocalDate.Min(first, second) : dormant ?? close;
    }

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        WarmthModel warmth = context.View.Settings.Warmth;
        if (Since(relationship, context.Today, warmth) is not { } since)
        {
            yield break;
        }

        LocalDate monday = context.Today.Monday();
        Reason reason = relationship.Days.Last is { } last && warmth.DormantSince(relationship.Days) <= context.Today
            ? new("reconnect.dormant", "You knew each other well and were last in touch on {day}; a hello is often welcome.", new ReasonValue("day", last))
            : new("reconnect.close", "You noted on {day} that you are close; a hello would be welcome.", new ReasonValue("day", since));
        yield return Make(relationship, since, new(monday, monday.PlusDays(4)), reason) with
        {
            Rank = warmth.Peak(relationship.Days),
        };
    }
}
