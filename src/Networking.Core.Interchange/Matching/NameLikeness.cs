namespace Networking.Core.Interchange.Matching;

/// <summary>How alike two names are, whatever the order of their words.</summary>
internal enum NameLikeness
{
    /// <summary>One of them is not known.</summary>
    Unknown,

    /// <summary>The same words, two or more.</summary>
    Same,

    /// <summary>Two words or more are the same, and the rest of the shorter name fits into the longer: a second given or family name.</summary>
    Fuller,

    /// <summary>One word is the same, and the rest of the shorter name are initials of the longer.</summary>
    Initials,

    /// <summary>As alike, but for a letter or two that are missing, wrong, too many or exchanged.</summary>
    Misspelt,

    /// <summary>The one is a single word of the other, or initials alone: too little to tell.</summary>
    Part,

    /// <summary>Each has a word that the other lacks.</summary>
    Different,
}
