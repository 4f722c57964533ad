namespace Networking.Core.Gatherings;

/// <summary>
/// What one remembers of somebody met at a gathering; any of it may be missing, but not all of what tells who it was.
/// Blank texts say nothing.
/// </summary>
public sealed record PersonMet
{
    /// <summary>The contact that it is; null for somebody new.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The given name or names.</summary>
    public string? GivenName { get; init; }

    /// <summary>The family name or names.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The employer's name.</summary>
    public string? Employer { get; init; }

    /// <summary>The role held there.</summary>
    public string? Role { get; init; }

    /// <summary>An e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The address of a profile or page.</summary>
    public string? Link { get; init; }

    /// <summary>
    /// What they were like, for example <c>tall, from the grid operator, sails</c>. It is noted; where there is neither a
    /// name nor an address, it stands for the given name as well until one is known.
    /// </summary>
    public string? Description { get; init; }

    /// <summary>What matters to them.</summary>
    public ValueList<string> Matters { get; init; }

    /// <summary>What they need or look for, a few words each.</summary>
    public ValueList<string> Needs { get; init; }

    /// <summary>What they have, know or do that can help somebody, a few words each.</summary>
    public ValueList<string> Offers { get; init; }

    /// <summary>What one talked about, a few words each; noted together as something that matters to them.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>What the seeker promised them.</summary>
    public ValueList<PromiseToKeep> PromisedByMe { get; init; }

    /// <summary>No data; it is personal.</summary>
    public override string ToString() => nameof(PersonMet);
}
