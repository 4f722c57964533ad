namespace Networking.Core.Interchange;

/// <summary>Something that an import could not use, or used with a doubt.</summary>
/// <remarks>It names a place and says what is wrong there; it never holds what stands there, which is personal.</remarks>
/// <param name="File">The name of the file inside the export, without its folder.</param>
/// <param name="Line">The line in the file, from 1; 0 when it is about the whole file.</param>
/// <param name="Code">The stable code, one of <see cref="ImportCodes"/>.</param>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="Severity">What it cost.</param>
public sealed record ImportProblem(string File, int Line, string Code, string Message, ProblemSeverity Severity)
{
    /// <summary>The place and the message, as compilers write them.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Message}" : $"{File}: {Message}";
}
