namespace Networking.Core.Interchange;

/// <summary>What became of the rows about people, and how many people that made.</summary>
/// <remarks>
/// <see cref="Rows"/> is the sum of <see cref="Taken"/>, <see cref="Hidden"/>, <see cref="Repeated"/>,
/// <see cref="Erased"/> and <see cref="Unreadable"/>. People found in messages alone are in <see cref="Added"/>,
/// <see cref="Updated"/> and <see cref="Unchanged"/> too.
/// </remarks>
public sealed record ContactCounts
{
    /// <summary>Rows below the header.</summary>
    public int Rows { get; init; }

    /// <summary>Rows that say something of a person who is, or becomes, a contact.</summary>
    public int Taken { get; init; }

    /// <summary>Rows that name nobody: profiles hidden or closed.</summary>
    public int Hidden { get; init; }

    /// <summary>Rows about somebody an earlier row is about.</summary>
    public int Repeated { get; init; }

    /// <summary>Rows about somebody who was erased from the network.</summary>
    public int Erased { get; init; }

    /// <summary>Rows that could not be used; each has a problem.</summary>
    public int Unreadable { get; init; }

    /// <summary>People who are new.</summary>
    public int Added { get; init; }

    /// <summary>People of whom something is new.</summary>
    public int Updated { get; init; }

    /// <summary>People of whom nothing is new.</summary>
    public int Unchanged { get; init; }
}
