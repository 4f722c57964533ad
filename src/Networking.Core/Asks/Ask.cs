using NodaTime;

namespace Networking.Core.Asks;

/// <summary>A request of the seeker's to a contact, with its answer.</summary>
public sealed record Ask
{
    /// <summary>The ask's id.</summary>
    public required AskId Id { get; init; }

    /// <summary>The id of the entry that says it was made.</summary>
    public required EntryId MadeBy { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>What was asked.</summary>
    public AskKind Type { get; init; }

    /// <summary>Whom or what it was about.</summary>
    public string? Target { get; init; }

    /// <summary>What the seeker named as common ground.</summary>
    public string? CommonGround { get; init; }

    /// <summary>How many minutes of theirs were asked for.</summary>
    public int? Minutes { get; init; }

    /// <summary>The ask, in the seeker's words.</summary>
    public string? Note { get; init; }

    /// <summary>The answer; null while there is none. The latest counts.</summary>
    public AskAnswer? Answer { get; init; }

    /// <summary>The day of the answer.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>The first day on which to ask again, where they said one.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>
    /// The day on which it was closed without an answer, by the end of the search or because the introduction asked for was
    /// called off; null when it was not, or when it was answered all the same.
    /// </summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>
    /// Whether it has no answer and was not closed. For how long an open ask is waited for,
    /// <see cref="AskEtiquette.IsPending"/> says.
    /// </summary>
    public bool IsOpen => Answer is null && ClosedOn is null;

    /// <summary>The id; never what was asked.</summary>
    public override string ToString() => $"Ask {Id}";

    internal static Ask From(AskMade entry) => new()
    {
        Id = entry.Ask,
        MadeBy = entry.Id,
        MadeOn = entry.On,
        Type = entry.Type,
        Target = entry.Target,
        CommonGround = entry.CommonGround,
        Minutes = entry.Minutes,
        Note = entry.Note,
    };

    /// <summary>The ask after an answer.</summary>
    internal Ask After(AskAnswered answer) =>
        this with { Answer = answer.Answer, AnsweredOn = answer.On, NotBefore = answer.NotBefore };

    /// <summary>The ask after the ends of searches, in order: the first one on its day or later closes it where it has no answer.</summary>
    internal Ask After(IReadOnlyList<LocalDate> searchEnds) => Answer is null
        ? this with { ClosedOn = ClosedOn ?? searchEnds.Where(end => end >= MadeOn).Select(end => (LocalDate?)end).FirstOrDefault() }
        : this;
}
