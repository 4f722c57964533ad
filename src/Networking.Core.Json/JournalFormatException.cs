using System.Diagnostics.CodeAnalysis;

namespace Networking.Core.Json;

/// <summary>What was to be read is no journal, or holds a line that must not be left out. The message holds no personal data.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always says what is wrong, and where.")]
public sealed class JournalFormatException : Exception
{
    internal JournalFormatException(string code, int line, string? path = null)
        : base(JournalCodes.Sentence(code, line, path)) => (Code, Line, Path) = (code, line, path);

    /// <summary>The stable code, one of <see cref="JournalCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>Where in the entry, as <see cref="JournalProblem.Path"/> says.</summary>
    public string? Path { get; }
}
