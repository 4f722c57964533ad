using System.CommandLine;

namespace JobSearchCli.Commands;

/// <summary>The option to write the answer as a picture too.</summary>
internal sealed class SvgOption
{
    private readonly Option<string?> _file = new("--svg") { Description = "Write a picture of it into a file as well.", HelpName = "file" };

    internal void AddTo(Command command) => command.Options.Add(_file);

    /// <summary>Writes the picture where a file was named.</summary>
    /// <exception cref="BadInputException">The file cannot be written.</exception>
    internal void Write(ParseResult parsed, Func<string> draw)
    {
        if (parsed.GetValue(_file) is not { } file)
        {
            return;
        }

        string picture = draw();
        try
        {
            File.WriteAllText(file, picture);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"The picture {file} cannot be written.");
        }
    }
}
