using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Networking.Core.Docs.Tests;

/// <summary>Joins the blocks of a page into one program: usings first, then the statements in order, then the types.</summary>
internal sealed class SnippetProgram
{
    /// <summary>Begins the line that a program prints after each of its blocks.</summary>
    public const char BlockEnd = '\u0004';

    private readonly StringBuilder _usings = new();
    private readonly StringBuilder _statements = new();
    private readonly StringBuilder _types = new();

    private SnippetProgram(IReadOnlyList<Snippet> snippets)
    {
        Snippets = snippets;
        for (var i = 0; i < snippets.Count; i++)
        {
            Append(snippets[i], i);
        }
    }

    public IReadOnlyList<Snippet> Snippets { get; }

    /// <summary>The source, in which every line knows the page and line it comes from.</summary>
    public string Source => $"{_usings}{_statements}{_types}";

    /// <summary>Whether there is anything to run.</summary>
    public bool Runs => Snippets.Any(snippet => !snippet.CompileOnly);

    public static IEnumerable<SnippetProgram> Join(IEnumerable<Snippet> snippets)
    {
        var current = new List<Snippet>();
        foreach (var snippet in snippets)
        {
            if (snippet.Own && current.Count > 0)
            {
                yield return new SnippetProgram(current);
                current = [];
            }

            current.Add(snippet);
        }

        if (current.Count > 0)
        {
            yield return new SnippetProgram(current);
        }
    }

    private void Append(Snippet snippet, int index)
    {
        var root = CSharpSyntaxTree.ParseText(snippet.Code, SnippetRunner.ParseOptions).GetCompilationUnitRoot();
        foreach (var directive in root.Usings)
        {
            AppendMapped(_usings, snippet, directive);
        }

        // What is only compiled becomes a local function that nobody calls: it sees all that the page declared before.
        _statements.AppendLine(snippet.CompileOnly
            ? string.Create(CultureInfo.InvariantCulture, $"#line hidden\nasync System.Threading.Tasks.Task CompileOnly{index}() {{ await System.Threading.Tasks.Task.CompletedTask;")
            : "#line hidden");
        foreach (var member in root.Members)
        {
            AppendMapped(member is GlobalStatementSyntax ? _statements : _types, snippet, member);
        }

        // Tokens the parser could make nothing of hang on the end of the file; left out, they would pass unseen.
        AppendMapped(_statements, snippet, root.EndOfFileToken);
        _statements.AppendLine("#line hidden");
        _statements.AppendLine(snippet.CompileOnly
            ? "}"
            : string.Create(CultureInfo.InvariantCulture, $"System.Console.Write(\"\\n\\u{(int)BlockEnd:x4}{index}\\n\");"));
    }

    private static void AppendMapped(StringBuilder target, Snippet snippet, SyntaxNodeOrToken node)
    {
        var line = snippet.Line + node.SyntaxTree!.GetText().Lines.IndexOf(node.FullSpan.Start);
        target.Append(CultureInfo.InvariantCulture, $"#line {line} \"{snippet.Page}\"\n").Append(node.ToFullString()).Append('\n');
    }
}
