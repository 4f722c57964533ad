namespace Networking.Core.Leads;

/// <summary>What a lead leads to.</summary>
public enum LeadKind
{
    /// <summary>A person to talk to.</summary>
    Person,

    /// <summary>A job.</summary>
    Job,

    /// <summary>A gathering to go to.</summary>
    Gathering,

    /// <summary>Information: an article, a company, a hint.</summary>
    Information,
}
