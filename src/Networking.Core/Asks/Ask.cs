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

    /// <summary>The ask, in the seeker's words.</summary>
    public string? Note { get; init; }

    /// <summary>The answer; null while there is none. The latest counts.</summary>
    public AskAnswer? Answer { get; init; }

    /// <summary>The day of the answer.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>The first day on which to ask again, where they said one.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>The id; never what was asked.</summary>
    public override string ToString() => $"Ask {Id}";

    internal static Ask From(AskMade entry) => new()
    {
        Id = entry.Ask,
        MadeBy = entry.Id,
        MadeOn = entry.On,
        Type = entry.Type,
        Note = entry.Note,
    };

    /// <summary>The ask after an answer.</summary>
    internal Ask After(AskAnswered answer) =>
        this with { Answer = answer.Answer, AnsweredOn = answer.On, NotBefore = answer.NotBefore };
}
