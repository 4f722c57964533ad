namespace Networking.Core.Leads;

/// <summary>Where a lead stands on a day.</summary>
public enum LeadState
{
    /// <summary>It was received and waits for its first step.</summary>
    Received,

    /// <summary>
    /// Its first step has not come by the day the model of trust waits for, <see cref="Scoring.TrustModel.FirstStepDays"/>
    /// after it was received; from then on it counts against trust. A first step, however late, ends that.
    /// </summary>
    Ignored,

    /// <summary>It is being followed; its giver hears how it goes.</summary>
    Pursued,

    /// <summary>The seeker decided not to follow it, and its giver has not been told.</summary>
    Declined,

    /// <summary>Its outcome is known, and its giver has not been told.</summary>
    Closed,

    /// <summary>Its giver was told what came of it, or that it is not followed: nothing is owed any more.</summary>
    ReportedBack,
}
