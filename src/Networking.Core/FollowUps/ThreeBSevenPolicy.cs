using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Where the first outreach to a stranger has no answer: after three business days write to another person at that
/// employer, after seven once more to the first, then stop.
/// </summary>
/// <remarks>
/// <para>
/// Counted from the day of the first outreach to somebody never heard from, who is not declared friendly or close.
/// Each step's latest day is one business day after its ideal one (our default; the method names the ideal days).
/// Each lapses 60 days later. Anything of theirs settles both steps, and so does a second attempt.
/// </para>
/// <para>
/// The other person is whoever of that employer is warmest, then the lowest id, among those whom no message of the
/// seeker's awaits an answer from and who are not paused past the step's ideal day. Where there is nobody, the step is
/// left out. It is done once the seeker acts toward anybody else there, on the day of the first outreach or later.
/// Strangers first written to within 90 days after another stranger there who is silent too were that other person
/// themselves: they open no such step, so it never goes from desk to desk. Employers are compared trimmed and without
/// regard to case.
/// </para>
/// </remarks>
public sealed record ThreeBSevenPolicy : FollowUpPolicy
{
    private const int EmployerRestInDays = 90;

    /// <inheritdoc/>
    public override string Name => "three-b-seven";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Attempt;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.NamedMethod;

    /// <inheritdoc/>
    public override string Source => "Steve Dalton: the 3B7 routine of The 2-Hour Job Search.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (relationship.UnansweredDays is not [LocalDate outreach] || !Attempts.AreStrangers(relationship) || !context.Tracks(outreach))
        {
            yield break;
        }

        if (ToColleague(relationship, context, outreach) is { } step)
        {
            yield return step;
        }

        yield return Make(
            relationship,
            outreach,
            Window(context, outreach, 7),
            new(
                "three-b-seven.once-more",
                "Your first word of {day} has had no answer yet; write once more, then leave it at that.",
                new ReasonValue("day", outreach)));
    }

    private FollowUp? ToColleague(Relationship first, FollowUpContext context, LocalDate outreach)
    {
        if (context.Workplaces.Of(first) is not { } workplace
            || workplace.ActedSince(outreach, butToward: first.Id)
            || workplace.WaitedForStranger(from: outreach.PlusDays(-EmployerRestInDays), before: outreach))
        {
            return null;
        }

        DateWindow window = Window(context, outreach, 3);
        return workplace.Warmest(canBeAskedOn: window.Ideal) is { } colleague
            ? Make(
                colleague,
                outreach,
                window,
                new(
                    "three-b-seven.colleague",
                    "{name} at {employer} has not answered your word of {day} yet. You know somebody else there: ask how they are, and how work is.",
                    new("name", first.Contact.DisplayName is { Length: > 0 } name ? name : "Somebody"),
                    new("employer", first.Contact.Employer.Trim()),
                    new("day", outreach)),
                first.Id.ToString())
            : null;
    }

    private static DateWindow Window(FollowUpContext context, LocalDate outreach, int businessDays) =>
        new(context.BusinessDays(outreach, businessDays), context.BusinessDays(outreach, businessDays + 1));
}
