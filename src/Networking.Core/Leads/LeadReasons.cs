using Networking.Core.FollowUps;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Leads;

/// <summary>Why a lead stands where it stands, and what it weighs where it was left lying.</summary>
internal static class LeadReasons
{
    internal static ValueList<Reason> For(LeadStatus status, Evidence? neglect, TrustModel model) =>
        neglect is null ? [ForState(status)] : [ForState(status), ForNeglect(neglect, model)];

    private static Reason ForState(LeadStatus status)
    {
        Lead lead = status.Lead;
        return status.State switch
        {
            LeadState.Received => Make(
                status, "received", "They gave you a lead on {day} ({lead})", "take a first step", lead.ReceivedOn, status.FirstStepDue),
            LeadState.Ignored => Make(
                status, "ignored", "Their lead of {day} ({lead}) still waits for its first step", "", lead.ReceivedOn, null),
            LeadState.Pursued => Make(
                status, "pursued", "You have been following their lead ({lead}) since {day}", "tell them where it stands", lead.FirstStepOn, status.ReportDue),
            LeadState.Declined => Make(
                status, "declined", "You decided on {day} not to follow their lead ({lead})", "tell them so kindly", lead.OutcomeOn, status.ReportDue),
            LeadState.Closed => Make(
                status, "closed", "Their lead ({lead}) came to an outcome on {day}", "tell them what came of it", lead.OutcomeOn, status.ReportDue),
            _ => Make(
                status, "reported-back", "You told them on {day} what became of their lead ({lead})", "", lead.ReportedBackOn, null),
        };
    }

    private static Reason Make(LeadStatus status, string code, string what, string todo, LocalDate? day, DateWindow? due)
    {
        ReasonValue[] values = [new("day", day!.Value), new("lead", status.Lead.Description)];
        return due is { } window
            ? new(
                $"lead.{code}",
                $"{what}; {todo}{(window.IsOverdue(status.AsOf) ? "" : " by {latest}")}.",
                [.. values, new("ideal", window.Ideal), new("latest", window.Latest)])
            : new($"lead.{code}", $"{what}.", values);
    }

    private static Reason ForNeglect(Evidence neglect, TrustModel model)
    {
        bool isStep = neglect.Kind == EvidenceKind.LeadNotFollowed;
        string lifted = isStep ? "a first step takes it away" : "telling them takes it away";
        string sentence = neglect.InARow == 1
            ? (isStep ? "It has been waiting for a first step since {day}; taking one" : "They have been waiting to hear since {day}; telling them")
                + " puts it right (it weighs {weight} until then)."
            : $"It is {LeadNeglect.Place(neglect.InARow)} of their leads in a row {(isStep ? "without a first step" : "whose outcome they have not heard")}: "
                + $"since {{day}} it weighs {{weight}}, where the first weighed {{first}}; {lifted}. {LeadNeglect.Anew}";
        return new(
            isStep ? "lead.not-followed" : "lead.not-reported",
            sentence,
            new("day", neglect.On),
            new("weight", neglect.Weight),
            new("in-a-row", neglect.InARow),
            new("first", model.Weights[neglect.Kind]));
    }
}
