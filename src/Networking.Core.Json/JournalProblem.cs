namespace Networking.Core.Json;

/// <summary>A line of a journal that could not be read, or not be understood.</summary>
/// <remarks>It says where and what, never what stands there, which is personal.</remarks>
/// <param name="Line">The line, from 1; the header is a line.</param>
/// <param name="Code">The stable code, one of <see cref="JournalCodes"/>.</param>
/// <param name="IsKept">Whether the entry was kept nevertheless, as an <see cref="Journaling.UnknownEntry"/>.</param>
public sealed record JournalProblem(int Line, string Code, bool IsKept)
{
    /// <summary>What is wrong, in English.</summary>
    public string Message => JournalCodes.Sentence(Code);

    /// <summary>The line and the message.</summary>
    public override string ToString() => $"line {Line}: {Message}";
}
