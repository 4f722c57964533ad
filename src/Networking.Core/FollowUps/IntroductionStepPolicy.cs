using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// As the introducer, do what was said: ask those who are to meet whether they would like to, and bring them together once
/// all have said yes.
/// </summary>
/// <remarks>
/// To ask: ideal the next business day, latest the third, counted from the seeker's own yes; settled by anything of the
/// seeker's toward them from that day on, and by their answer. To bring together: ideal the next business day, latest the
/// second, counted from the last yes. Where the target is no contact, asking stands with the petitioner and is done
/// without contacting them; the target's answer settles it. While the target is paused, the two are not brought together;
/// where one of the people was erased, nothing is to be done any more. All of it lapses once the introduction expires.
/// </remarks>
public sealed record IntroductionStepPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "introduction-step";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Promise;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: introduce nobody who has not said yes (double opt-in).";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Introduction introduction in relationship.Introductions)
        {
            if (introduction is not { SeekerRole: IntroductionRole.Introducer, HasErased: false, IntroducerAgreedOn: { } mine }
                || introduction.RoleOf(relationship.Id) is not { } them)
            {
                continue;
            }

            if (introduction.State == IntroductionState.IntroducerAgreed && context.Tracks(mine))
            {
                foreach (FollowUp asking in ToAsk(relationship, context, introduction, them, mine))
                {
                    yield return asking;
                }
            }
            else if (introduction.State == IntroductionState.Agreed && them == IntroductionRole.Petitioner
                && ToMake(relationship, context, introduction) is { } making)
            {
                yield return making;
            }
        }
    }

    private IEnumerable<FollowUp> ToAsk(Relationship relationship, FollowUpContext context, Introduction introduction, IntroductionRole them, LocalDate mine)
    {
        DateWindow window = new(context.BusinessDays(mine, 1), context.BusinessDays(mine, 3));
        if (introduction.AgreedOn(them) is null && !relationship.SeekerActedAfter(mine.PlusDays(-1)))
        {
            IntroductionRole other = them == IntroductionRole.Target ? IntroductionRole.Petitioner : IntroductionRole.Target;
            FollowUp? asking = Make(
                relationship,
                mine,
                window,
                new(
                    introduction.ByIntroducer ? "introduction-step.ask-each" : "introduction-step.ask-target",
                    introduction.ByIntroducer
                        ? "You thought on {day} of introducing them and {name} to each other; ask whether they would like that."
                        : "You said on {day} that you would introduce {name} to them; ask first whether they would like that.",
                    new("day", mine),
                    new("name", context.View.NameIn(introduction, other))),
                introduction.Id.ToString()).UntilExpired(introduction);
            if (asking is not null)
            {
                yield return asking;
            }
        }

        if (them == IntroductionRole.Petitioner && introduction.TargetAgreedOn is null && !context.View.IsContact(introduction, IntroductionRole.Target))
        {
            FollowUp? somebody = Make(
                relationship,
                mine,
                window,
                new(
                    "introduction-step.ask-somebody",
                    "You said on {day} that you would introduce them to {name}; ask {name} first.",
                    new("day", mine),
                    new("name", context.View.NameIn(introduction, IntroductionRole.Target))),
                $"{introduction.Id}/target").UntilExpired(introduction);
            if (somebody is not null)
            {
                yield return somebody with { IsWithoutContact = true };
            }
        }
    }

    private FollowUp? ToMake(Relationship relationship, FollowUpContext context, Introduction introduction)
    {
        LocalDate agreed = Enum.GetValues<IntroductionRole>().Max(role => introduction.AgreedOn(role)) ?? introduction.RequestedOn;
        bool isTargetPaused = introduction.Target is { } target && context.View.Find(target) is { IsPaused: true };
        if (!context.Tracks(agreed) || isTargetPaused)
        {
            return null;
        }

        return Make(
            relationship,
            agreed,
            new(context.BusinessDays(agreed, 1), context.BusinessDays(agreed, 2)),
            new(
                "introduction-step.make",
                "They and {name} have both said yes, the last of them on {day}; introduce them to each other.",
                new("name", context.View.NameIn(introduction, IntroductionRole.Target)),
                new("day", agreed)),
            introduction.Id.ToString()).UntilExpired(introduction);
    }
}
