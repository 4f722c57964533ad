using Networking.Core.Calendars;
using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.Scoring;

/// <summary>The evidence of trust that leads give: followed and reported, or left lying.</summary>
internal static class LeadEvidence
{
    internal static IEnumerable<Evidence> Draw(TrustModel model, IReadOnlyList<Lead> leads, LocalDate asOf)
    {
        Evidence[] evidence = [.. leads.SelectMany(lead => Draw(model, lead, asOf))];
        LocalDate[] reports = [.. leads.SelectMany(lead => lead.Reports).Where(day => day <= asOf).Order()];
        return evidence
            .Where(piece => piece.Kind is not (EvidenceKind.LeadNotFollowed or EvidenceKind.LeadNotReported))
            .Concat(Tiring(model, evidence, EvidenceKind.LeadNotFollowed, reports, asOf))
            .Concat(Tiring(model, evidence, EvidenceKind.LeadNotReported, reports, asOf));
    }

    private static IEnumerable<Evidence> Draw(TrustModel model, Lead lead, LocalDate asOf)
    {
        Evidence Piece(EvidenceKind kind, LocalDate on) => new(kind, on, model.Weights[kind], lead.ReceivedBy);

        yield return Piece(EvidenceKind.LeadGiven, lead.ReceivedOn);
        LocalDate? stepped = lead.FirstStepOn ?? lead.OutcomeOn;
        if (!(stepped <= asOf))
        {
            yield return Piece(EvidenceKind.LeadNotFollowed, lead.ReceivedOn.PlusDays(model.FirstStepDays + 1));
        }

        if (lead.OutcomeOn is not { } outcome || outcome > asOf)
        {
            yield break;
        }

        LocalDate inTime = outcome.PlusDays(model.ReportDays);
        if (lead.ReportedBackOn is not { } reported || reported > asOf)
        {
            yield return Piece(EvidenceKind.LeadNotReported, inTime.PlusDays(1));
        }
        else if (!lead.IsDeclined)
        {
            yield return Piece(reported <= inTime ? EvidenceKind.LeadReported : EvidenceKind.LeadReportedLate, reported);
        }
    }

    /// <summary>Each further neglected lead weighs more than the last, until a lead of theirs is reported.</summary>
    private static IEnumerable<Evidence> Tiring(
        TrustModel model, Evidence[] evidence, EvidenceKind kind, LocalDate[] reports, LocalDate asOf)
    {
        double factor = 1;
        int inARow = 0;
        LocalDate? before = null;
        foreach (Evidence piece in evidence.Where(piece => piece.Kind == kind && piece.On <= asOf).OrderBy(piece => piece.On).ThenBy(piece => piece.Cause))
        {
            if (before is { } last && SortedDays.CountUpTo(reports, piece.On) > SortedDays.CountBefore(reports, last))
            {
                (factor, inARow) = (1, 0);
            }

            inARow++;
            yield return piece with { Weight = piece.Weight * factor, InARow = inARow };
            factor *= model.Weights.RepeatedNeglect;
            before = piece.On;
        }
    }
}
