namespace Networking.Core.Evaluation.Reading;

/// <summary>
/// Reads a file of lines <c>a b seconds</c>, separated by blanks or tabs, in any order. Empty lines and those that
/// begin with <c>#</c> or <c>%</c> are left out.
/// </summary>
internal static class InteractionFile
{
    /// <exception cref="BadInputException">The file cannot be read, a line is wrong, or nothing can be evaluated.</exception>
    internal static InteractionLog Read(string file)
    {
        using Stream stream = InputFile.Open(file);
        LineReader lines = new(stream, file);
        InteractionLogBuilder log = new();
        long count = 0;
        long number = 0;
        while (lines.Next(out ReadOnlySpan<byte> text))
        {
            if (InteractionLine.IsBlankOrComment(text))
            {
                continue;
            }

            if (InteractionLine.Parse(text, out InteractionLine line) is { } fault)
            {
                throw new BadInputException(file, lines.Number, fault);
            }

            log.Add(line);
            count++;
            number = lines.Number;
        }

        return (count, log.Count) switch
        {
            (0, _) => throw new BadInputException(file, "it has no line 'a b seconds'."),
            (1, _) => throw new BadInputException(file, number, "this is the only line: there is nothing to evaluate."),
            (_, 0) => throw new BadInputException(file, "on every line somebody acts toward themselves: there is nothing to evaluate."),
            _ => log.Build(),
        };
    }
}
