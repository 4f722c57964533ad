using System.Text;
using Spectre.Console;

namespace JobSearchCli.Tests;

/// <summary>A terminal of a width, with or without colours and symbols, as a shell would give it.</summary>
internal sealed class Terminal : IAnsiConsoleOutput
{
    private Terminal(TextWriter writer, int width) => (Writer, Width) = (writer, width);

    public TextWriter Writer { get; }

    public bool IsTerminal => true;

    public int Width { get; }

    public int Height => 50;

    public void SetEncoding(Encoding encoding)
    {
    }

    internal static IAnsiConsole Create(TextWriter writer, int width = 80, bool hasColours = true, bool hasUnicode = true)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Terminal(writer, width),
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = hasUnicode;
        return console;
    }
}
