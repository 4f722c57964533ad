using Spectre.Console;

namespace JobSearchCli;

/// <summary>
/// Where answers and problems go. A terminal gets colours and its own width; a file or a pipe gets plain text that is
/// never wrapped, without spaces at the end of its lines.
/// </summary>
internal sealed class Screen
{
    private const int PlainWidth = 500;

    internal Screen(IAnsiConsole output, IAnsiConsole problems) => (Out, Problems) = (output, problems);

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
        Console(System.Console.Error, System.Console.IsErrorRedirected));

    internal static IAnsiConsole Plain(TextWriter writer) => Console(writer, isRedirected: true);

    internal void Line(string markup = "") => Out.MarkupLine(markup);

    /// <summary>A line that keeps its indent where it is wrapped.</summary>
    internal void Indented(int columns, string markup) => Out.Write(new Padder(new Markup(markup), new Padding(columns, 0, 0, 0)));

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

    /// <summary>Asks a question that is answered with yes or no; no, where nobody can answer or only Enter is pressed.</summary>
    internal bool Confirm(string question) =>
        CanAsk && Out.Prompt(new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = false });

    internal void Error(string message) => Problems.MarkupLine($"[red]Error:[/] {Markup.Escape(message)}");

    internal void Warn(string message) => Problems.MarkupLine($"[yellow]Note:[/] {Markup.Escape(message)}");

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
