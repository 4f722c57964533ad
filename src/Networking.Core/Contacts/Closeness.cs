namespace Networking.Core.Contacts;

/// <summary>How close two people are, in the seeker's own word.</summary>
public enum Closeness
{
    /// <summary>They know of each other.</summary>
    KnowOfEachOther,

    /// <summary>They are on friendly terms.</summary>
    Friendly,

    /// <summary>They are close.</summary>
    Close,
}
