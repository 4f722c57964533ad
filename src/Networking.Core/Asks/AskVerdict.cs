namespace Networking.Core.Asks;

/// <summary>Whether something may be asked of a contact on a day.</summary>
public enum AskVerdict
{
    /// <summary>Nothing stands before it.</summary>
    Ready,

    /// <summary>Something comes first; the obstacles say what.</summary>
    NotYet,

    /// <summary>It is never asked; the obstacles say what to do instead.</summary>
    Never,
}
