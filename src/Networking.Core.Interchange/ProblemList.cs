using System.Globalization;

namespace Networking.Core.Interchange;

/// <summary>Collects the problems of an import up to a limit; what lies beyond it is counted.</summary>
internal sealed class ProblemList(int most)
{
    private readonly List<ImportProblem> _problems = [];
    private int _more;

    /// <summary>The first error, listed or not.</summary>
    internal ImportProblem? FirstError { get; private set; }

    internal void Add(string file, int line, string code, string message, ProblemSeverity severity)
    {
        ImportProblem problem = new(file, line, code, message, severity);
        FirstError ??= severity == ProblemSeverity.Error ? problem : null;
        if (_problems.Count < most)
        {
            _problems.Add(problem);
        }
        else
        {
            _more++;
        }
    }

    internal void Error(string file, int line, string code, string message) =>
        Add(file, line, code, message, ProblemSeverity.Error);

    internal void Warn(string file, int line, string code, string message) =>
        Add(file, line, code, message, ProblemSeverity.Warning);

    internal void Note(string file, int line, string code, string message) =>
        Add(file, line, code, message, ProblemSeverity.Note);

    internal ValueList<ImportProblem> ToList(string source)
    {
        IEnumerable<ImportProblem> sorted = _problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line);
        return ValueList.From(_more == 0 ? sorted : sorted.Append(new(
            source,
            0,
            ImportCodes.MoreProblems,
            string.Create(CultureInfo.InvariantCulture, $"{_more} more problems are not listed."),
            ProblemSeverity.Error)));
    }
}
