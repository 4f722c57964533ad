namespace Networking.Core.Scoring;

/// <summary>What trust the seeker has earned with a contact, in words; from the least to the most.</summary>
public enum TrustLevel
{
    /// <summary>Nothing is known of it yet.</summary>
    Stranger,

    /// <summary>They have exchanged a word both ways, or know of each other.</summary>
    Acquaintance,

    /// <summary>They have been in touch both ways on several days, or are on friendly terms.</summary>
    Associate,

    /// <summary>The seeker has kept a commitment or helped them, or they are close.</summary>
    Ally,

    /// <summary>They have vouched for the seeker.</summary>
    Advocate,
}
