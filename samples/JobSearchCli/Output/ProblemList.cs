using JobSearchCli.Sources;
using Networking.Core.Interchange;

namespace JobSearchCli.Output;

/// <summary>Says on the error stream what of the files was not understood, what cost most first.</summary>
internal static class ProblemList
{
    private const int Most = 20;

    /// <param name="problems">The problems.</param>
    /// <param name="screen">Where to.</param>
    /// <param name="isWhole">Whether all are listed; null where the command has no option for that.</param>
    internal static void Write(IReadOnlyList<Problem> problems, Screen screen, bool? isWhole = null)
    {
        int shown = isWhole == true ? problems.Count : Math.Min(problems.Count, Most);
        foreach (Problem problem in problems.OrderByDescending(problem => problem.Severity).Take(shown))
        {
            screen.Tell(problem.Severity, problem.ToString());
        }

        if (shown < problems.Count)
        {
            screen.Tell(ProblemSeverity.Note, $"... and {Words.Number(problems.Count - shown)} more{(isWhole == false ? "; --all lists them" : "")}.");
        }
    }
}
