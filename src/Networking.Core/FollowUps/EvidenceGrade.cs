namespace Networking.Core.FollowUps;

/// <summary>Where a rule comes from.</summary>
public enum EvidenceGrade
{
    /// <summary>O: our own default.</summary>
    OwnDefault,

    /// <summary>H: a rule that practitioners pass on.</summary>
    PractitionersRule,

    /// <summary>M: a named method.</summary>
    NamedMethod,

    /// <summary>R: research.</summary>
    Research,
}
