namespace Networking.Core.Docs.Tests;

/// <summary>One block of C# on a page.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Expected">What it must print, or null where the page does not say.</param>
/// <param name="CompileOnly">Whether it is compiled but not run.</param>
/// <param name="Own">Whether a new program starts here.</param>
internal sealed record Snippet(string Page, int Line, string Code, IReadOnlyList<string>? Expected, bool CompileOnly, bool Own);
