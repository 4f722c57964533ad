using NodaTime;

namespace Networking.Core.Paths;

/// <summary>An employer or a person whom the seeker would like to get to know.</summary>
public sealed record Target
{
    /// <summary>The employer, as last written; null when the target is a person.</summary>
    public string? Employer { get; init; }

    /// <summary>The person, under the id in use after merges; null when the target is an employer.</summary>
    public ContactId? Person { get; init; }

    /// <summary>The employer's name as last written, or the person's.</summary>
    public string Name { get; init; } = "";

    /// <summary>From 1 to 5, 5 the most wanted.</summary>
    public int Priority { get; init; }

    /// <summary>Why, in the seeker's words.</summary>
    public string? Why { get; init; }

    /// <summary>The day of the latest word on it.</summary>
    public LocalDate SetOn { get; init; }

    /// <summary>The kind and the priority; never whom or where.</summary>
    public override string ToString() => $"Target {(Person is { } person ? person.ToString() : "employer")}, priority {Priority}";
}
