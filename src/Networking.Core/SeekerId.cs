namespace Networking.Core;

/// <summary>Identifies a seeker: the person whose network it is.</summary>
/// <param name="Value">The underlying value. Make it random: it is the name space of imported ids.</param>
public readonly record struct SeekerId(Guid Value)
{
    /// <summary>The id in the usual form of 32 digits with hyphens.</summary>
    public override string ToString() => Value.ToString("D");
}
