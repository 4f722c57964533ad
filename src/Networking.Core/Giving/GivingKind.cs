namespace Networking.Core.Giving;

/// <summary>What can be done for somebody, in the order in which it passes.</summary>
public enum GivingKind
{
    /// <summary>Congratulate them on a move.</summary>
    Congratulate,

    /// <summary>Share with them what the seeker knows, has or read.</summary>
    Share,

    /// <summary>Introduce them to somebody, once both have said yes.</summary>
    Introduce,
}
