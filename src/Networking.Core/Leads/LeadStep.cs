namespace Networking.Core.Leads;

/// <summary>A step in following a lead.</summary>
public enum LeadStep
{
    /// <summary>The seeker took the first step.</summary>
    Pursued,

    /// <summary>It reached a further stage, for example an interview.</summary>
    Stage,

    /// <summary>It came to an outcome, whatever it was.</summary>
    Closed,

    /// <summary>The seeker decided not to follow it.</summary>
    Declined,
}
