namespace Networking.Core.Agendas;

/// <summary>Why an outreach has no day.</summary>
public enum UnplacedCause
{
    /// <summary>Every planned day of its window that has any capacity is taken by weightier ones.</summary>
    NoRoom,

    /// <summary>No planned day of its window has any capacity: each is a day off, or has a capacity of 0.</summary>
    NoCapacity,
}
