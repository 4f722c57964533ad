namespace Networking.Core.Interchange.Matching;

/// <summary>Whether two names can be one person's. Strict: it decides whether a shared address may make two people one.</summary>
internal static class NameAgreement
{
    /// <summary>
    /// True where the names agree: the same words in any order, initials, a name that is part of the other; false where
    /// they contradict each other: another word on each side, misspelt or not (Maria and Mario share a telephone), or
    /// another generation; null where one is not known.
    /// </summary>
    internal static bool? Of(PersonName one, PersonName other) => NameComparison.Of(one, other) switch
    {
        NameLikeness.Unknown => null,
        NameLikeness.Different or NameLikeness.Misspelt => false,
        _ => !AreOtherGenerations(one, other),
    };

    /// <summary>Whether the names do not contradict each other: who has none can be anybody.</summary>
    internal static bool CanBeOne(PersonName one, PersonName other) => Of(one, other) != false;

    /// <summary>Whether both say their generation, and not the same.</summary>
    internal static bool AreOtherGenerations(PersonName one, PersonName other) =>
        one.Generation is { } first && other.Generation is { } second && first != second;
}
