namespace Networking.Core.Introductions;

/// <summary>A place in an introduction.</summary>
public enum IntroductionRole
{
    /// <summary>Who brings the two others together.</summary>
    Introducer,

    /// <summary>Who would like to meet the target.</summary>
    Petitioner,

    /// <summary>Whom the petitioner would like to meet.</summary>
    Target,
}
