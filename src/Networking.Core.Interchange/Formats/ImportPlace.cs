using System.Globalization;

namespace Networking.Core.Interchange.Formats;

/// <summary>A place in a file.</summary>
/// <param name="File">The file's name, without folders outside the path that was imported.</param>
/// <param name="Line">The line, from 1; 0 when it is about the whole file.</param>
public readonly record struct ImportPlace(string File, int Line)
{
    /// <summary>The file, and the line in parentheses where there is one.</summary>
    public override string ToString() => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}({Line})") : File;
}
