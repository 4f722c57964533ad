using JobSearchCli.Sources;

namespace JobSearchCli.Output;

/// <summary>Says on the error stream what of the files was not understood.</summary>
internal static class ProblemList
{
    private const int Most = 20;

    internal static void Write(IReadOnlyList<Problem> problems, Screen screen)
    {
        foreach (Problem problem in problems.Take(Most))
        {
            screen.Warn(problem.ToString());
        }

        if (problems.Count > Most)
        {
            screen.Warn($"... and {problems.Count - Most} more.");
        }
    }
}
