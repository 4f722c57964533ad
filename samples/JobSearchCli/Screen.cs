using Networking.Core.Interchange;
using Spectre.Console;

namespace JobSearchCli;

/// <summary>
/// Where answers and problems go. A terminal gets colours and its own width; a file or a pipe gets plain text that is
/// never wrapped, without spaces at the end of its lines.
/// </summary>
internal sealed class Screen
{
    private const int PlainWidth = 500;

    private readonly Func<string?> _answer;

    /// <param name="output">Takes answers.</param>
    /// <param name="problems">Takes problems.</param>
    /// <param name="answer">Reads a line that somebody types; null at the end of the input. Default: there is none.</param>
    internal Screen(IAnsiConsole output, IAnsiConsole problems, Func<string?>? answer = null) =>
        (Out, Problems, _answer) = (output, problems, answer ?? (() => null));

    internal IAnsiConsole Out { get; }

    internal IAnsiConsole Problems { get; }

    /// <summary>Takes files for other programs, in which every space counts.</summary>
    internal TextWriter Data => Out.Profile.Out.Writer is TrimmingWriter trimming ? trimming.Whole : Out.Profile.Out.Writer;

    internal bool IsTerminal => Out.Profile.Out.IsTerminal;

    /// <summary>Whether somebody is there to answer a question.</summary>
    internal bool CanAsk => Out.Profile.Capabilities.Interactive;

    /// <summary>Whether symbols beyond ASCII can be shown.</summary>
    internal bool HasUnicode => Out.Profile.Capabilities.Unicode;

    internal string Arrow => HasUnicode ? "→" : "->";

    internal static Screen ForTerminal() => new(
        Console(System.Console.Out, System.Console.IsOutputRedirected),
        Console(System.Console.Error, System.Console.IsErrorRedirected),
        new StreamReader(System.Console.OpenStandardInput()).ReadLine);

    internal static IAnsiConsole Plain(TextWriter writer) => Console(writer, isRedirected: true);

    internal void Line(string markup = "") => Out.MarkupLine(markup);

    /// <summary>A line that keeps its indent where it is wrapped.</summary>
    internal void Indented(int columns, string markup) => Out.Write(new Padder(new Markup(markup), new Padding(columns, 0, 0, 0)));

    /// <summary>A line that begins with a number or the like; where it is wrapped, it goes on below its words.</summary>
    internal void Hanging(int columns, string lead, string text)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(columns, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        grid.AddRow(Markup.Escape(lead), Markup.Escape(text));
        Out.Write(grid);
    }

    internal void Heading(string text) => Line($"\n[bold]{Markup.Escape(text)}[/]");

    /// <summary>A line below a heading; nothing for an empty text.</summary>
    internal void Item(string text)
    {
        if (text.Length > 0)
        {
            Indented(2, Markup.Escape(text));
        }
    }

    /// <summary>A line that says more of the one above.</summary>
    internal void Detail(string text) => Indented(4, $"[grey]{Markup.Escape(text)}[/]");

    /// <summary>A line to be copied, which is left to the terminal to wrap.</summary>
    internal void Unwrapped(string text) => Out.Profile.Out.Writer.WriteLine(text);

    /// <summary>Asks a question until it is answered with yes or no. Enter alone is no, and so is the end of the input.</summary>
    internal bool Confirm(string question)
    {
        while (CanAsk)
        {
            Out.Markup($"{Markup.Escape(question)} [[y/N]] ");
            string? answer = _answer()?.Trim().ToUpperInvariant();
            switch (answer)
            {
                case "Y" or "YES":
                    return true;
                case null:
                    Line();
                    return false;
                case "" or "N" or "NO":
                    return false;
                default:
                    Line("Please answer yes or no.");
                    break;
            }
        }

        return false;
    }

    internal void Error(string message) => Problems.MarkupLine($"[red]Error:[/] {Markup.Escape(message)}");

    /// <summary>Says what of the files was lost, is doubtful, or is worth knowing.</summary>
    internal void Tell(ProblemSeverity severity, string message) => Problems.MarkupLine($"{severity switch
    {
        ProblemSeverity.Error => "[red]Error:[/]",
        ProblemSeverity.Warning => "[yellow]Warning:[/]",
        _ => "[grey]Note:[/]",
    }} {Markup.Escape(message)}");

    internal void Hint(string message) => Problems.MarkupLine(Markup.Escape(message));

    private static IAnsiConsole Console(TextWriter writer, bool isRedirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(isRedirected ? new TrimmingWriter(writer) : writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isRedirected || System.Console.IsInputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}
