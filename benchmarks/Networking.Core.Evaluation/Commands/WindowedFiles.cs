using System.CommandLine;
using System.CommandLine.Parsing;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Output;

namespace Networking.Core.Evaluation.Commands;

/// <summary>Several files, and windows that are given once for all of them or once for each.</summary>
internal sealed class WindowedFiles
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files as for warmth. They come before the options.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int[]> _from = Options.DayOfEach("--from-day", "The day the window begins on, once for all files or once for each, in their order. Default: 0.");
    private readonly Option<int[]> _to = Options.DayOfEach("--to-day", "The point of time at which the window ends, in whole days from the first event, given likewise: with 271, exactly 271 days after it. Default: the last such point in each file.");

    /// <param name="command">The command that takes them.</param>
    /// <param name="fewest">Gives how many files it takes at least, and in a word what for.</param>
    internal void AddTo(Command command, Func<CommandResult, (int Count, string For)?> fewest)
    {
        command.Arguments.Add(_files);
        command.Options.Add(_from);
        command.Options.Add(_to);
        command.Validators.Add(result =>
        {
            int count = result.GetResult(_files)?.Tokens.Count ?? 0;
            if (count == 0)
            {
                // That a file is missing is said already.
                return;
            }

            foreach (Option option in new[] { _from, _to })
            {
                if (result.GetResult(option)?.Tokens.Count is { } times && times > 1 && times != count)
                {
                    result.AddError($"{option.Name} is given once for all files or once for each of the {count}, not {times} times.");
                }
            }

            if (fewest(result) is { } needed && count < needed.Count)
            {
                result.AddError($"{needed.For} takes {needed.Count} files or more, not {count}: each is held out from the others.");
            }
        });
    }

    /// <exception cref="BadInputException">A file cannot be read, or nothing can be evaluated.</exception>
    internal IReadOnlyList<StudiedFile> Read(ParseResult parsed, TextWriter errors)
    {
        int[]? from = parsed.GetValue(_from);
        int[]? to = parsed.GetValue(_to);
        StudiedFile[] files = [.. parsed.GetRequiredValue(_files).Select((file, index) =>
            StudiedFile.Read(file, Of(from, index) ?? 0, Of(to, index)))];
        Notes.Write(files.Select(file => file.Note).OfType<string>(), errors);
        return files;
    }

    private static int? Of(int[]? days, int file) => days switch
    {
        null or [] => null,
        [int forAll] => forAll,
        _ => days[file],
    };
}
