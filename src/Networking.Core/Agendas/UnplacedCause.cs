namespace Networking.Core.Agendas;

/// <summary>Why an outreach has no day.</summary>
public enum UnplacedCause
{
    /// <summary>Every day of its window is taken by weightier ones.</summary>
    NoRoom,

    /// <summary>Its window has no day with any capacity.</summary>
    NoWorkingDay,
}
