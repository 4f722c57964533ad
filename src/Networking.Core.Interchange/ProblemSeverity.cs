namespace Networking.Core.Interchange;

/// <summary>What an import problem cost.</summary>
public enum ProblemSeverity
{
    /// <summary>Nothing was lost; something is worth knowing.</summary>
    Note,

    /// <summary>The row, or the rest of it, was imported, but something in it could not be used or is uncertain.</summary>
    Warning,

    /// <summary>A row or a file could not be used.</summary>
    Error,
}
