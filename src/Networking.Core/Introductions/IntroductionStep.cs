namespace Networking.Core.Introductions;

/// <summary>A step in an introduction.</summary>
public enum IntroductionStep
{
    /// <summary>The introducer is willing.</summary>
    IntroducerAgreed,

    /// <summary>The petitioner is willing; it matters where the introduction was the introducer's idea.</summary>
    PetitionerAgreed,

    /// <summary>The target is willing. The introducer, who brings the target's word, has agreed too.</summary>
    TargetAgreed,

    /// <summary>The introducer would rather not.</summary>
    IntroducerRefused,

    /// <summary>The petitioner would rather not.</summary>
    PetitionerRefused,

    /// <summary>The target would rather not. The introducer, who brings the target's word, had agreed.</summary>
    TargetRefused,

    /// <summary>The introducer brought the two together.</summary>
    Made,

    /// <summary>The two met or talked.</summary>
    Met,

    /// <summary>It came to its end, whatever it was; before it was made, it was called off.</summary>
    Closed,
}
