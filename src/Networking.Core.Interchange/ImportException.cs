using System.Diagnostics.CodeAnalysis;

namespace Networking.Core.Interchange;

/// <summary>Nothing at all could be imported. The message says why and holds no personal data.</summary>
[SuppressMessage("Design", "CA1032", Justification = "An import that fails always says where and why.")]
public sealed class ImportException : Exception
{
    internal ImportException(string code, string file, string message, int line = 0)
        : base(line > 0 ? $"{file}({line}): {message}" : $"{file}: {message}") =>
        (Code, File, Line) = (code, file, line);

    /// <summary>The stable code, one of <see cref="ImportCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The file or folder.</summary>
    public string File { get; }

    /// <summary>The line in the file, from 1; 0 when it is about the whole file.</summary>
    public int Line { get; }
}
