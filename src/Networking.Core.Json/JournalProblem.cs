namespace Networking.Core.Json;

/// <summary>A line of a journal that could not be read, or not be understood.</summary>
/// <remarks>It says where and what, never what stands there, which is personal.</remarks>
/// <param name="Line">The line, from 1; the header is a line.</param>
/// <param name="Code">The stable code, one of <see cref="JournalCodes"/>.</param>
/// <param name="IsKept">Whether the entry was kept nevertheless, with what is not understood of it.</param>
/// <param name="Path">
/// Where in the entry, as a JSON path such as <c>$.details.emails[2]</c>; null when it is the line as a whole. It ends
/// where what is known here ends, so it holds no text of a person's but what somebody used as a property's name.
/// </param>
public sealed record JournalProblem(int Line, string Code, bool IsKept, string? Path = null)
{
    /// <summary>What is wrong, in English.</summary>
    public string Message => JournalCodes.Sentence(Code);

    /// <summary>The line, the path and the message.</summary>
    public override string ToString() => JournalCodes.Sentence(Code, Line, Path);
}
