using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Answer in an introduction: say yes or no where the seeker is asked, and write to whoever the seeker was introduced to.
/// </summary>
/// <remarks>
/// Ideal the next business day, latest the third, counted from the request, or from the day the introduction was made.
/// The seeker's yes or no settles the first; anything of the seeker's toward the other one from that day on, or having met,
/// settles the second. Where that other one is no contact yet, the follow-up stands with the introducer and is done
/// without contacting them; having met settles it. An introduction that is over, or one of whose people was erased, asks for no answer.
/// </remarks>
public sealed record IntroductionAnswerPolicy : FollowUpPolicy
{
    /// <summary>The policy with its defaults.</summary>
    public IntroductionAnswerPolicy()
        : base(lapseInDays: 30)
    {
    }

    /// <inheritdoc/>
    public override string Name => "introduction-answer";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Reply;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Introduction introduction in relationship.Introductions)
        {
            if (introduction.IsOver || introduction.HasErased || introduction.RoleOf(relationship.Id) is not { } them)
            {
                continue;
            }

            FollowUp? answer = introduction.MadeOn is { } made
                ? ToWrite(relationship, context, introduction, them, made)
                : ToDecide(relationship, context, introduction, them);
            if (answer is not null)
            {
                yield return answer;
            }
        }
    }

    private FollowUp? ToDecide(Relationship relationship, FollowUpContext context, Introduction introduction, IntroductionRole them)
    {
        if (!context.Tracks(introduction.RequestedOn) || introduction.AgreedOn(introduction.SeekerRole) is not null)
        {
            return null;
        }

        Reason? reason = (introduction.SeekerRole, them) switch
        {
            (IntroductionRole.Introducer, IntroductionRole.Petitioner) => Say(
                "introducer", "They asked you on {day} to introduce them to {name}; tell them whether you will.", IntroductionRole.Target),
            (IntroductionRole.Petitioner, IntroductionRole.Introducer) => Say(
                "petitioner", "They offered on {day} to introduce you to {name}; tell them whether you would like that.", IntroductionRole.Target),
            (IntroductionRole.Target, IntroductionRole.Introducer) => Say(
                "target", "They asked on {day} whether {name} may meet you; say yes or no.", IntroductionRole.Petitioner),
            _ => null,
        };
        return reason is null ? null : Answer(relationship, context, introduction, introduction.RequestedOn, reason);

        Reason Say(string code, string sentence, IntroductionRole named) => new(
            $"introduction-answer.{code}",
            sentence,
            new("day", introduction.RequestedOn),
            new("name", context.View.NameIn(introduction, named)));
    }

    private FollowUp? ToWrite(Relationship relationship, FollowUpContext context, Introduction introduction, IntroductionRole them, LocalDate made)
    {
        IntroductionRole other = IntroductionWords.OtherSide(introduction);
        bool isKnown = context.View.IsContact(introduction, other);
        if (introduction.SeekerRole == IntroductionRole.Introducer
            || them != (isKnown ? other : IntroductionRole.Introducer)
            || !context.Tracks(made)
            || (isKnown && relationship.SeekerActedAfter(made.PlusDays(-1))))
        {
            return null;
        }

        Reason reason = isKnown
            ? new(
                "introduction-answer.made",
                "{name} introduced you to each other on {day}; write to them.",
                new("name", context.View.NameIn(introduction, IntroductionRole.Introducer)),
                new("day", made))
            : new(
                "introduction-answer.made-to-somebody-new",
                "They introduced you to {name} on {day}; write to {name}.",
                new("name", context.View.NameIn(introduction, other)),
                new("day", made));
        return Answer(relationship, context, introduction, made, reason) with { IsWithoutContact = !isKnown };
    }

    private FollowUp Answer(Relationship relationship, FollowUpContext context, Introduction introduction, LocalDate from, Reason reason) =>
        Make(relationship, from, new(context.BusinessDays(from, 1), context.BusinessDays(from, 3)), reason, introduction.Id.ToString());
}
