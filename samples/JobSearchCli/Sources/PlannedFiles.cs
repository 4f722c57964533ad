using Networking.Core;
using Networking.Core.Interchange;

namespace JobSearchCli.Sources;

/// <summary>What the files that are no journals would change.</summary>
/// <param name="Plan">The plan; null where there are no such files, or none of them can be read.</param>
/// <param name="RefusedPaths">Those that were named and cannot be read, as they were typed.</param>
/// <param name="Problems">What is wrong with them.</param>
internal sealed record PlannedFiles(ImportPlan? Plan, IReadOnlyList<string> RefusedPaths, IReadOnlyList<Problem> Problems)
{
    /// <summary>The names of those that cannot be read.</summary>
    internal IReadOnlyList<string> Refused { get; } = [.. RefusedPaths.Select(NamedPaths.NameOf)];

    internal IEnumerable<JournalEntry> Entries => Plan?.Entries ?? [];

    internal int Changes => Plan?.Changes.Count ?? 0;

    /// <exception cref="BadInputException">Nothing can be read, and there are no journals or notes beside it.</exception>
    internal static PlannedFiles Read(JournalsToImport journals, bool hasNotes, ImportOptions options, Screen screen, CancellationToken stop)
    {
        IReadOnlyList<string> paths = journals.OtherPaths;
        if (paths.Count == 0)
        {
            return new(null, [], []);
        }

        HashSet<string> empty = [.. paths.Where(NamedPaths.IsEmptyFile).Select(NamedPaths.NameOf)];
        try
        {
            ImportPlan plan = Progress.Show(
                screen,
                "Reading the files",
                progress => Import.Plan(paths, NetworkSource.Seeker, journals.After, options, progress, stop));
            PlannedFiles files = new(plan, new NamedPaths(plan).Refused(paths), []);
            return files with { Problems = [.. ProblemsOf(plan, files.Refused, empty).Select(problem => AsTyped(problem, plan, paths))] };
        }
        catch (ImportException fault)
        {
            string typed = paths.FirstOrDefault(path => NamedPaths.NameOf(path) == fault.File, fault.File);
            Problem problem = empty.Contains(fault.File) ? new(fault.File, null, ImportWords.Empty, ProblemSeverity.Error) : ImportWords.ProblemOf(fault);
            problem = fault.Code == ImportCodes.PathMissing ? problem with { File = typed } : problem;
            return journals.Files.Count == 0 && !hasNotes
                ? throw new BadInputException(problem.ToString())
                : new(null, paths, [problem]);
        }
    }

    /// <summary>What is not there is told with the folder it was looked for in.</summary>
    private static Problem AsTyped(Problem problem, ImportPlan plan, IReadOnlyList<string> paths) =>
        plan.Problems.Any(one => one.File == problem.File && one.Code == ImportCodes.PathMissing)
            ? problem with { File = paths.FirstOrDefault(path => NamedPaths.NameOf(path) == problem.File, problem.File) }
            : problem;

    /// <summary>A file that was named and gave nothing is an error; the table says which files of a folder are not read.</summary>
    private static Problem[] ProblemsOf(ImportPlan plan, IReadOnlyList<string> refused, HashSet<string> empty)
    {
        Problem[] told =
        [
            .. plan.Problems
                .Where(problem => !empty.Contains(problem.File) && (problem.Code != ImportCodes.FileUnknown || problem.Severity != ProblemSeverity.Note))
                .Select(problem => ImportWords.Of(problem.Code == ImportCodes.FileUnknown ? problem with { Severity = ProblemSeverity.Error } : problem)),
            .. empty.Select(name => new Problem(name, null, ImportWords.Empty, ProblemSeverity.Error)),
        ];
        IEnumerable<string> untold = refused.Where(name => !told.Any(problem => problem.File == name && problem.Severity == ProblemSeverity.Error));
        return [.. told, .. untold.Select(name => new Problem(name, null, "There is nothing here that can be read.", ProblemSeverity.Error))];
    }
}
