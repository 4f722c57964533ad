namespace Networking.Core.Contacts;

/// <summary>What a noted fact is about.</summary>
public enum FactKind
{
    /// <summary>Something that matters to them, or is worth remembering.</summary>
    Matter,

    /// <summary>Something they need or look for.</summary>
    Need,

    /// <summary>Something they have, know or do, that can help somebody.</summary>
    Offer,
}
