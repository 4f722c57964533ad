using System.Diagnostics.CodeAnalysis;

namespace Networking.Core.Interchange;

/// <summary>Nothing at all could be imported. The message says why and holds no personal data.</summary>
[SuppressMessage("Design", "CA1032", Justification = "An import that fails always says where and why.")]
public sealed class ImportException : Exception
{
    /// <summary>An import that fails.</summary>
    /// <param name="code">The stable code, one of <see cref="ImportCodes"/>.</param>
    /// <param name="file">The file or folder.</param>
    /// <param name="message">What is wrong; no personal data.</param>
    /// <param name="line">The line in the file, from 1; 0 when it is about the whole file.</param>
    public ImportException(string code, string file, string message, int line = 0)
        : base(line > 0 ? $"{file}({line}): {message}" : $"{file}: {message}") =>
        (Code, File, Line, Reason) = (code, file, line, message);

    /// <summary>The stable code, one of <see cref="ImportCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The file or folder.</summary>
    public string File { get; }

    /// <summary>The line in the file, from 1; 0 when it is about the whole file.</summary>
    public int Line { get; }

    /// <summary>What is wrong, without the place.</summary>
    internal string Reason { get; }
}
