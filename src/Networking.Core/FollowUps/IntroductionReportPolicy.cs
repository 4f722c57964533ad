using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Tell the introducer what came of an introduction; and as the introducer, tell who waits that it will not come to pass.
/// </summary>
/// <remarks>
/// <para>
/// Once the two have met, it came to an end, or nothing was heard of it for too long: ideal the next business day, latest
/// the third. Before that, once it was made: ideal 7 days after it was made or the last report, latest 10, and lapsed once
/// the introduction expires. A report settles what is older than it.
/// </para>
/// <para>
/// As the introducer, whoever had said yes hears of the other's no, and that nothing came of it where it expired: ideal
/// the next business day, latest the third; settled by anything of the seeker's toward them from that day on.
/// </para>
/// <para>Where one of the people was erased, there is nothing to tell.</para>
/// </remarks>
public sealed record IntroductionReportPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "introduction-report";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Report;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: whoever introduced you hears what came of it.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Introduction introduction in relationship.Introductions)
        {
            IntroductionRole? them = introduction.RoleOf(relationship.Id);
            FollowUp? report =
                introduction.HasErased || them is null ? null
                : introduction.SeekerRole == IntroductionRole.Introducer ? ToWhoWaits(relationship, context, introduction, them.Value)
                : them == IntroductionRole.Introducer ? ToIntroducer(relationship, context, introduction)
                : null;
            if (report is not null)
            {
                yield return report;
            }
        }
    }

    private FollowUp? ToIntroducer(Relationship relationship, FollowUpContext context, Introduction introduction)
    {
        IntroductionRole other = IntroductionWords.OtherSide(introduction);
        if (introduction.OutcomeOn is { } outcome)
        {
            return introduction.IsReportedBack || !context.Tracks(outcome) ? null : Report(relationship, context, introduction, other, outcome, introduction.State switch
            {
                IntroductionState.Met => ("met", "You and {name}, to whom they introduced you, met on {day}; tell them how it went."),
                IntroductionState.Expired => ("expired", "Nothing has been heard of their introduction to {name} up to {day}; thank them all the same, and tell them how it stands."),
                _ => ("closed", "Their introduction to {name} came to its end on {day}; tell them what came of it."),
            });
        }

        if (introduction.MadeOn is not { } made)
        {
            return null;
        }

        LocalDate news = introduction.Reports.AsEnumerable().Append(made).Max();
        return !context.Tracks(news) ? null : Make(
            relationship,
            news,
            new(news.PlusDays(7), news.PlusDays(10)),
            Say(context, introduction, other, news, ("no-news", "They introduced you to {name} and have had no news of it since {day}; tell them how it stands.")),
            introduction.Id.ToString()).UntilExpired(introduction);
    }

    private FollowUp? ToWhoWaits(Relationship relationship, FollowUpContext context, Introduction introduction, IntroductionRole them)
    {
        IntroductionRole other = them == IntroductionRole.Target ? IntroductionRole.Petitioner : IntroductionRole.Target;
        bool isRefused = introduction.RefusedBy == other;
        LocalDate? day = introduction.AgreedOn(them) is null ? null
            : isRefused ? introduction.RefusedOn
            : introduction is { MadeOn: null, IntroducerAgreedOn: not null } ? introduction.ExpiredOn
            : null;
        if (day is not { } since || !context.Tracks(since) || relationship.SeekerActedAfter(since.PlusDays(-1)))
        {
            return null;
        }

        return Report(relationship, context, introduction, other, since, isRefused
            ? ("refused", "{name} would rather not, as they said on {day}; tell them kindly, without a reason where none was given.")
            : ("unanswered", "Nothing came of introducing them to {name} up to {day}; tell them so kindly."));
    }

    private FollowUp Report(
        Relationship relationship, FollowUpContext context, Introduction introduction, IntroductionRole named, LocalDate day, (string Code, string Sentence) words) =>
        Make(
            relationship,
            day,
            new(context.BusinessDays(day, 1), context.BusinessDays(day, 3)),
            Say(context, introduction, named, day, words),
            introduction.Id.ToString());

    private static Reason Say(FollowUpContext context, Introduction introduction, IntroductionRole named, LocalDate day, (string Code, string Sentence) words) =>
        new($"introduction-report.{words.Code}", words.Sentence, new("name", context.View.NameIn(introduction, named)), new("day", day));
}
