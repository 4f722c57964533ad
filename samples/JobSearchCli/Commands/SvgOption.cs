using System.CommandLine;
using JobSearchCli.Output;

namespace JobSearchCli.Commands;

/// <summary>The option to write the answer as a picture too.</summary>
internal sealed class SvgOption
{
    private readonly Option<string?> _file = new("--svg") { Description = "Write a picture of it into a file as well.", HelpName = "file" };

    internal void AddTo(Command command, SourceOptions source)
    {
        command.Options.Add(_file);
        source.Protect(command, null, _file);
    }

    /// <summary>Writes the picture where a file was named.</summary>
    /// <exception cref="BadInputException">The file cannot be written.</exception>
    internal void Write(ParseResult parsed, Func<string> draw)
    {
        if (parsed.GetValue(_file) is { } file)
        {
            OutputFile.Write(file, (writer, _) => writer.Write(draw()));
        }
    }
}
