using Networking.Core.Asks;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Introductions;

/// <summary>An introduction of two people by a third, with all that became of it. The seeker is one of the three.</summary>
public sealed record Introduction
{
    /// <summary>The introduction's id.</summary>
    public required IntroductionId Id { get; init; }

    /// <summary>The id of the entry that says it was asked for or proposed.</summary>
    public required EntryId RequestedBy { get; init; }

    /// <summary>The day on which it was asked for or proposed.</summary>
    public required LocalDate RequestedOn { get; init; }

    /// <summary>Who brings the two others together, under the id in use after merges; null for the seeker.</summary>
    public ContactId? Introducer { get; init; }

    /// <summary>Who would like to meet the target; null for the seeker.</summary>
    public ContactId? Petitioner { get; init; }

    /// <summary>Whom the petitioner would like to meet; null for the seeker.</summary>
    public ContactId? Target { get; init; }

    /// <summary>The target's name: a contact's own, else what others call them, else what the seeker does. Empty for the seeker, and for whom was erased.</summary>
    public string TargetName { get; init; } = "";

    /// <summary>Whether it was the introducer's idea; then the petitioner and the target are asked.</summary>
    public bool ByIntroducer { get; init; }

    /// <summary>Why they should meet, in the seeker's words.</summary>
    public string? Why { get; init; }

    /// <summary>Where it stands on the day asked about.</summary>
    public required IntroductionState State { get; init; }

    /// <summary>The day of the introducer's yes; the day of the request where it was their idea. Null before it.</summary>
    public LocalDate? IntroducerAgreedOn { get; init; }

    /// <summary>The day of the petitioner's yes; the day of the request where it was their wish. Null before it.</summary>
    public LocalDate? PetitionerAgreedOn { get; init; }

    /// <summary>The day of the target's yes; null before it.</summary>
    public LocalDate? TargetAgreedOn { get; init; }

    /// <summary>Who would rather not; null when nobody, and once it was made all the same.</summary>
    public IntroductionRole? RefusedBy { get; init; }

    /// <summary>The day of that no.</summary>
    public LocalDate? RefusedOn { get; init; }

    /// <summary>The id of the entry of that no.</summary>
    public EntryId? RefusedIn { get; init; }

    /// <summary>The day on which it was made; the day on which the two met where nothing else says so. Null before.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>The moment at which it was made, where it is known.</summary>
    public Instant? MadeAt { get; init; }

    /// <summary>The id of the entry that says it was made, to which thanks refer.</summary>
    public EntryId? MadeBy { get; init; }

    /// <summary>The first day on which the two met; null before.</summary>
    public LocalDate? MetOn { get; init; }

    /// <summary>The id of the entry that says they met.</summary>
    public EntryId? MetBy { get; init; }

    /// <summary>The day on which it came to its end, or was called off; null before, and where it was made after it was called off.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>What came of it, in the seeker's words.</summary>
    public string? Outcome { get; init; }

    /// <summary>The day on which it expired: the first one on which its last step lay <see cref="AskEtiquette.PendingDays"/> back. Null when it has not.</summary>
    public LocalDate? ExpiredOn { get; init; }

    /// <summary>
    /// The first day on which its last step lies <see cref="AskEtiquette.PendingDays"/> back: one that is not over expires on
    /// it if nothing more is heard.
    /// </summary>
    public LocalDate ExpiresOn { get; init; }

    /// <summary>The days on which the seeker told the introducer how it stands, in order.</summary>
    public ValueList<LocalDate> Reports { get; init; }

    /// <summary>The moment at which the two first met, where it is known.</summary>
    internal Instant? MetAt { get; init; }

    /// <summary>The moment at which it came to its end, where it is known.</summary>
    internal Instant? ClosedAt { get; init; }

    /// <summary>The moments of <see cref="Reports"/>, in the same order; null where one is not known.</summary>
    internal ValueList<Instant?> ReportMoments { get; init; }

    /// <summary>Whether one of its people was erased. What was done stays done; nothing more is due for it.</summary>
    public bool HasErased { get; init; }

    /// <summary>Who said yes or no on which day, in journal order: a later word stands for an earlier one, but both were said.</summary>
    internal ValueList<(IntroductionRole Speaker, LocalDate On)> Words { get; init; }

    /// <summary>The seeker's place.</summary>
    public IntroductionRole SeekerRole =>
        Introducer is null ? IntroductionRole.Introducer : Petitioner is null ? IntroductionRole.Petitioner : IntroductionRole.Target;

    /// <summary>Whether everybody who is asked had said yes by the day it was made; false when it was not made.</summary>
    public bool WasDoubleOptIn => MadeOn is { } made && IntroducerAgreedOn <= made && PetitionerAgreedOn <= made && TargetAgreedOn <= made;

    /// <summary>Whether there is nothing more to do for it but to tell of it.</summary>
    public bool IsOver => State is IntroductionState.Met or IntroductionState.Closed or IntroductionState.Refused or IntroductionState.Expired;

    /// <summary>The day of the latest outcome: they met, it was closed, or it expired; null before, and where it was not made.</summary>
    public LocalDate? OutcomeOn => MadeOn is null ? null : ExpiredOn ?? Later(MetOn, ClosedOn);

    /// <summary>
    /// Whether the introducer was told the latest outcome. A report of the outcome's own day told it, unless it was made at
    /// an earlier moment; where either moment is not known, it did.
    /// </summary>
    public bool IsReportedBack => OutcomeOn is not null && Outcomes.All(IsTold);

    /// <summary>The person in a place; null for the seeker.</summary>
    public ContactId? PersonIn(IntroductionRole role) => role switch
    {
        IntroductionRole.Introducer => Introducer,
        IntroductionRole.Petitioner => Petitioner,
        _ => Target,
    };

    /// <summary>The place of a person; null for everybody else.</summary>
    public IntroductionRole? RoleOf(ContactId person) =>
        person == Introducer ? IntroductionRole.Introducer
        : person == Petitioner ? IntroductionRole.Petitioner
        : person == Target ? IntroductionRole.Target
        : null;

    /// <summary>The day of the yes of a place; null before it.</summary>
    public LocalDate? AgreedOn(IntroductionRole role) => role switch
    {
        IntroductionRole.Introducer => IntroducerAgreedOn,
        IntroductionRole.Petitioner => PetitionerAgreedOn,
        _ => TargetAgreedOn,
    };

    /// <summary>The id and the state; never whom it is about.</summary>
    public override string ToString() => $"Introduction {Id} {State}";

    /// <summary>Whether the introducer had a report that can tell of something.</summary>
    internal bool IsTold(Occurrence what) => Occurrence.Of(Reports, ReportMoments).Any(report => report.CanFollow(what));

    /// <summary>The ask that a request of the seeker's is; null where the seeker asked for nothing.</summary>
    internal Ask? ToAsk() => SeekerRole != IntroductionRole.Petitioner || ByIntroducer ? null : new()
    {
        Id = new(Id.Value),
        MadeBy = RequestedBy,
        MadeOn = RequestedOn,
        Type = AskKind.Introduction,
        Target = TargetName.Length > 0 ? TargetName : null,
        Note = Why,
        Answer = IntroducersAnswer,
        AnsweredOn = IntroducersAnswer is AskAnswer.No ? RefusedOn : IntroducerAgreedOn ?? MadeOn,
        ClosedOn = IntroducersAnswer is not null ? null : RefusedBy == IntroductionRole.Petitioner ? RefusedOn : ClosedOn,
    };

    private IEnumerable<Occurrence> Outcomes => (ExpiredOn is { } expired ? [new(expired, null)] : new Occurrence?[]
    {
        MetOn is { } met ? new(met, MetAt) : null,
        ClosedOn is { } closed ? new(closed, ClosedAt) : null,
    }).OfType<Occurrence>();

    private AskAnswer? IntroducersAnswer =>
        RefusedBy == IntroductionRole.Introducer ? AskAnswer.No : IntroducerAgreedOn is not null || MadeOn is not null ? AskAnswer.Yes : null;

    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is { } a && other is { } b ? LocalDate.Max(a, b) : one ?? other;
}
