using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Thank whoever helped, gave an informational interview, an introduction, a lead, a reference or a review of the
/// résumé, or passed it on.
/// </summary>
/// <remarks>
/// Ideal the day after; latest the later of two days after and the next business day. Thanks that refer to nothing
/// settle everything open to that person; thanks that refer to an entry settle that one. Thanks said
/// earlier on the day of the help, where both moments are known, were for something else.
/// </remarks>
public sealed record ThankYouPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "thank-you";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Thank;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: thank within a day or two.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Interaction received in relationship.Interactions)
        {
            if (Favours.Of(received) is { } favour && context.Tracks(received.On))
            {
                Reason reason = ForIntroduction(relationship, context, received)
                    ?? new($"thank-you.{favour.Code}", $"They {favour.Deed} on {{day}}; thank them.", new ReasonValue("day", received.On));
                if (Owed(relationship, context, received.Id, received.On, received.At, reason) is { } thanks)
                {
                    yield return thanks;
                }
            }
        }

        foreach (Lead lead in relationship.Leads)
        {
            if (context.Tracks(lead.ReceivedOn))
            {
                Reason reason = new(
                    "thank-you.lead",
                    "They gave you a lead on {day} ({lead}); thank them.",
                    new("day", lead.ReceivedOn),
                    new("lead", lead.Description));
                if (Owed(relationship, context, lead.ReceivedBy, lead.ReceivedOn, lead.ReceivedAt, reason) is { } thanks)
                {
                    yield return thanks;
                }
            }
        }
    }

    /// <summary>Where the introduction itself is recorded, the other one has a name.</summary>
    private static Reason? ForIntroduction(Relationship relationship, FollowUpContext context, Interaction received) =>
        relationship.Introductions.FirstOrDefault(known => known.MadeBy == received.Id) is { } introduction && received.Gesture == Gesture.Introduction
            ? new(
                "thank-you.introduction",
                "They introduced you to {name} on {day}; thank them.",
                new("name", context.View.NameIn(introduction, IntroductionWords.OtherSide(introduction))),
                new("day", received.On))
            : null;

    private FollowUp? Owed(
        Relationship relationship, FollowUpContext context, EntryId received, LocalDate on, Instant? at, Reason reason)
    {
        if (relationship.ThankedOn(received, on, at) is not null)
        {
            return null;
        }

        LocalDate latest = LocalDate.Max(on.PlusDays(2), context.BusinessDays(on, 1));
        return Make(relationship, on, new(on.PlusDays(1), latest), reason, received.ToString());
    }
}
