using NodaTime;

namespace Networking.Core.Promises;

/// <summary>Something one side said it would do, with its date.</summary>
public sealed record Promise
{
    /// <summary>The promise's id.</summary>
    public required PromiseId Id { get; init; }

    /// <summary>The id of the entry that says it was made.</summary>
    public required EntryId MadeBy { get; init; }

    /// <summary>The day on which it was made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>Who promised.</summary>
    public PromiseSide By { get; init; }

    /// <summary>What was promised, in the seeker's words.</summary>
    public string Text { get; init; } = "";

    /// <summary>The last day on which keeping it is in time.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>The first day on which it was kept; null while it is open.</summary>
    public LocalDate? KeptOn { get; init; }

    /// <summary>The id; never what was promised.</summary>
    public override string ToString() => $"Promise {Id}";

    internal static Promise From(PromiseMade entry) => new()
    {
        Id = entry.Promise,
        MadeBy = entry.Id,
        MadeOn = entry.On,
        By = entry.By,
        Text = entry.Text,
        Due = entry.Due,
    };

    /// <summary>The promise after it was kept.</summary>
    internal Promise After(PromiseKept kept) => this with { KeptOn = KeptOn ?? kept.On };
}
