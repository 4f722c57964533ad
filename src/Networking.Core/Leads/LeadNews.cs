using Networking.Core.Journaling;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Leads;

/// <summary>What the giver of a lead would be told: what is new since the last report, between an opening and a close.</summary>
internal static class LeadNews
{
    internal static ValueList<Reason> For(LeadStatus status, Evidence? neglect)
    {
        List<Reason> news = [.. New(status.Lead), .. NothingNew(status, neglect)];
        if (news.Count == 0 && status.ThankedOn is not null)
        {
            return [];
        }

        return [Opening(status), .. news, .. Close(status.State)];
    }

    private static Reason Opening(LeadStatus status) => status.ThankedOn is null
        ? Point("thanks", "Thank you for the lead you gave me on {day} ({lead}).", About(status.Lead))
        : Point("about", "You gave me a lead on {day} ({lead}).", About(status.Lead));

    /// <summary>What happened since the last report; what happened on its day was told with it, unless at a later moment.</summary>
    private static IEnumerable<Reason> New(Lead lead)
    {
        bool IsNew(LocalDate day, Instant? at) => lead.ToldOn(new Occurrence(day, at)) is null;

        if (lead.FirstStepOn is { } step && IsNew(step, lead.FirstStepAt) && IsItsOwn(lead, step))
        {
            yield return Dated("first-step", "I took the first step on {day}", "step", step, lead.FirstStep);
        }

        foreach (LeadStage stage in lead.Stages.Where(stage => IsNew(stage.On, stage.At)))
        {
            yield return Dated("stage", "It came a stage further on {day}", "stage", stage.On, stage.Note);
        }

        if (lead.OutcomeOn is { } outcome && IsNew(outcome, lead.OutcomeAt))
        {
            yield return lead.IsDeclined
                ? Dated("declined", lead.FirstStepOn is null ? "I decided on {day} not to follow it" : "I decided on {day} not to follow it further", "reason", outcome, lead.Outcome)
                : Dated("outcome", "It came to an outcome on {day}", "outcome", outcome, lead.Outcome);
        }
    }

    /// <summary>A word for a giver who has waited long, though nothing has happened since the last.</summary>
    private static IEnumerable<Reason> NothingNew(LeadStatus status, Evidence? neglect)
    {
        LocalDate? reported = status.Lead.LastReportOn;
        if (status.State == LeadState.Ignored && !(reported >= neglect?.On))
        {
            yield return Point("not-yet", "I have not got round to it yet, and I have not forgotten it.");
        }

        if (status.State == LeadState.Pursued && status.ReportDue?.Ideal <= status.AsOf && !New(status.Lead).Any())
        {
            yield return Point("nothing-new", "I am still following it; there has been nothing new since I told you of it on {day}.", new ReasonValue("day", reported!.Value));
        }
    }

    private static IEnumerable<Reason> Close(LeadState state) => state switch
    {
        LeadState.ReportedBack => [],
        LeadState.Declined or LeadState.Closed => [Point("kind-word", "It was kind of you to think of me.")],
        _ => [Point("next", "I will tell you what comes of it.")],
    };

    /// <summary>Whether the first step is worth a point of its own, beside a stage or the outcome of that day.</summary>
    private static bool IsItsOwn(Lead lead, LocalDate step) =>
        lead.FirstStep is not null || !(lead.OutcomeOn == step || lead.Stages.Any(stage => stage.On == step));

    private static ReasonValue[] About(Lead lead) => [new("day", lead.ReceivedOn), new("lead", lead.Description)];

    private static Reason Dated(string code, string what, string name, LocalDate day, string? words) => string.IsNullOrWhiteSpace(words)
        ? Point(code, $"{what}.", new ReasonValue("day", day))
        : Point(code, $"{what} ({{{name}}}).", new("day", day), new(name, words));

    private static Reason Point(string code, string template, params ReadOnlySpan<ReasonValue> values) =>
        new($"lead-news.{code}", template, values);
}
