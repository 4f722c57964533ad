using Networking.Core.Journaling;
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

    /// <summary>The moment of the first step, where it is known.</summary>
    internal Instant? FirstStepAt { get; init; }

    /// <summary>
    /// The first step, in the seeker's words; null where it was not described, or where the first step was that the lead
    /// reached a stage or its outcome.
    /// </summary>
    public string? FirstStep { get; init; }

    /// <summary>The stages it reached, in order of their days.</summary>
    public ValueList<LeadStage> Stages { get; init; }

    /// <summary>The latest stage it reached, in the seeker's words.</summary>
    public string? Stage => Stages.IsEmpty ? null : Stages[^1].Note;

    /// <summary>The day on which it reached that stage.</summary>
    public LocalDate? StageOn => Stages.IsEmpty ? null : Stages[^1].On;

    /// <summary>The day on which its outcome was known: it was closed or declined; null before it.</summary>
    public LocalDate? OutcomeOn { get; init; }

    /// <summary>The moment at which its outcome was known, where that is known.</summary>
    public Instant? OutcomeAt { get; init; }

    /// <summary>What came of it, or why it was declined.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether the seeker decided not to follow it.</summary>
    public bool IsDeclined { get; init; }

    /// <summary>The days on which its giver was told the state of things, in order.</summary>
    public ValueList<LocalDate> Reports { get; init; }

    /// <summary>The moments of <see cref="Reports"/>, in the same order; null where one is not known.</summary>
    internal ValueList<Instant?> ReportMoments { get; init; }

    /// <summary>Whether its giver was told the outcome.</summary>
    public bool IsReportedBack => ReportedBackOn is not null;

    /// <summary>
    /// The first day on which its giver was told the outcome. A report of the outcome's own day told it, unless it was made
    /// at an earlier moment; where either moment is not known, it did.
    /// </summary>
    public LocalDate? ReportedBackOn => OutcomeOn is { } outcome ? ToldOn(new(outcome, OutcomeAt)) : null;

    /// <summary>The day of the latest report; null before the first.</summary>
    internal LocalDate? LastReportOn => Reports.IsEmpty ? null : Reports[^1];

    /// <summary>Whether it reached a stage of which its giver has had no report since.</summary>
    internal bool IsStageUnreported => !Stages.IsEmpty && ToldOn(new(Stages[^1].On, Stages[^1].At)) is null;

    /// <summary>The id; never what it is.</summary>
    public override string ToString() => $"Lead {Id}";

    /// <summary>The first day on which its giver had a report that can tell of something; null where they had none.</summary>
    internal LocalDate? ToldOn(Occurrence what) =>
        Occurrence.Of(Reports, ReportMoments).Where(report => report.CanFollow(what)).Select(report => (LocalDate?)report.On).FirstOrDefault();

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
            LeadStep.Declined => this with { IsDeclined = true, OutcomeOn = step.On, OutcomeAt = step.At, Outcome = step.Note },
            LeadStep.Closed => Stepped(step) with { OutcomeOn = step.On, OutcomeAt = step.At, Outcome = step.Note },
            LeadStep.Stage => Stepped(step) with { Stages = [.. Stages, new(step.On, step.Note) { At = step.At }] },
            _ when FirstStepOn < step.On => this,
            _ => Stepped(step) with { FirstStep = FirstStep ?? step.Note },
        };
    }

    /// <summary>The lead after a report.</summary>
    internal Lead After(LeadReportedBack report) => this with { Reports = [.. Reports, report.On], ReportMoments = [.. ReportMoments, report.At] };

    private Lead Stepped(LeadAdvanced step) => FirstStepOn is null ? this with { FirstStepOn = step.On, FirstStepAt = step.At } : this;
}
