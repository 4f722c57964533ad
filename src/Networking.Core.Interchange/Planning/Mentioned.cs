namespace Networking.Core.Interchange.Planning;

/// <summary>Who somebody named in an encounter is.</summary>
internal enum MentionFate
{
    Found,
    Erased,
    Ambiguous,
    Self,
    Unknown,
}

/// <summary>Somebody named in an encounter, found or not.</summary>
internal readonly record struct Mentioned(MentionFate Fate, ContactId? Contact = null);
