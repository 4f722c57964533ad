using System.Globalization;

namespace Networking.Core.Interchange;

/// <summary>Collects the problems of an import up to a limit; what lies beyond it is counted.</summary>
internal sealed class ProblemList(int most)
{
    private readonly List<ImportProblem> _problems = [];
    private int _more;

    internal void Add(string file, int line, string code, string message, ProblemSeverity severity)
    {
        if (_problems.Count < most)
        {
            _problems.Add(new(file, line, code, message, severity));
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

    internal ImportProblem? First(string file) => _problems.Find(problem => problem.File == file);

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
