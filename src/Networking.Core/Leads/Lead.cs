using NodaTime;

namespace Networking.Core.Leads;

/// <summary>Something a contact gave: a person, a job, a gathering, information; with all that became of it.</summary>
public sealed record Lead
{
    /// <summary>The lead's id.</summary>
    public required LeadId Id { get; init; }

    /// <summary>The id of the entry that says it was received, to which thanks refer.</summary>
    public required EntryId ReceivedBy { get; init; }

    /// <summary>The day on which it was received.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>The moment at which it was received, where it is known.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>What it leads to.</summary>
    public LeadKind Type { get; init; }

    /// <summary>What it is, in the seeker's words.</summary>
    public string Description { get; init; } = "";

    /// <summary>The day of the first step; null before it.</summary>
    public LocalDate? FirstStepOn { get; init; }

    /// <summary>The latest stage it reached, in the seeker's words.</summary>
    public string? Stage { get; init; }

    /// <summary>The day on which it reached that stage.</summary>
    public LocalDate? StageOn { get; init; }

    /// <summary>The day on which its outcome was known: it was closed or declined; null before it.</summary>
    public LocalDate? OutcomeOn { get; init; }

    /// <summary>What came of it, or why it was declined.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether the seeker decided not to follow it.</summary>
    public bool IsDeclined { get; init; }

    /// <summary>The days on which its giver was told the state of things, in order.</summary>
    public ValueList<LocalDate> Reports { get; init; }

    /// <summary>Whether its giver was told the outcome.</summary>
    public bool IsReportedBack => ReportedBackOn is not null;

    /// <summary>The first day on which its giver was told the outcome.</summary>
    public LocalDate? ReportedBackOn =>
        OutcomeOn is { } outcome && Reports.AsEnumerable().Where(day => day >= outcome).Cast<LocalDate?>().FirstOrDefault() is { } day
            ? day
            : null;

    /// <summary>Whether it reached a stage of which its giver has had no report since.</summary>
    internal bool IsStageUnreported => StageOn is { } stage && !(Reports.Count > 0 && Reports[^1] >= stage);

    /// <summary>The id; never what it is.</summary>
    public override string ToString() => $"Lead {Id}";

    internal static Lead From(LeadReceived entry) => new()
    {
        Id = entry.Lead,
        ReceivedBy = entry.Id,
        ReceivedOn = entry.On,
        ReceivedAt = entry.At,
        Type = entry.Type,
        Description = entry.Description,
    };

    /// <summary>
    /// The lead after a step. Steps dated before it was received, or after its outcome, and a second outcome change
    /// nothing. Steps of the outcome's own day count, whichever of that day's entries comes first.
    /// </summary>
    internal Lead After(LeadAdvanced step)
    {
        bool isOutcome = step.Step is LeadStep.Declined or LeadStep.Closed;
        if (step.On < ReceivedOn || step.On > OutcomeOn || (isOutcome && OutcomeOn is not null))
        {
            return this;
        }

        return step.Step switch
        {
            LeadStep.Declined => this with { IsDeclined = true, OutcomeOn = step.On, Outcome = step.Note },
            LeadStep.Closed => this with { FirstStepOn = FirstStepOn ?? step.On, OutcomeOn = step.On, Outcome = step.Note },
            LeadStep.Stage => this with { FirstStepOn = FirstStepOn ?? step.On, Stage = step.Note, StageOn = step.On },
            _ => this with { FirstStepOn = FirstStepOn ?? step.On },
        };
    }

    /// <summary>The lead after a report.</summary>
    internal Lead After(LeadReportedBack report) => this with { Reports = [.. Reports, report.On] };
}
