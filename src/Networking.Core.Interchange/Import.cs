using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Planning;

namespace Networking.Core.Interchange;

/// <summary>The one door for files: says what importing them would change, before anything is recorded.</summary>
/// <remarks>
/// Ids are made from what the files say, so importing the same files again gives an empty plan, and a newer export gives
/// only the difference. What the seeker wrote by hand is neither deleted nor overwritten, and erased people stay erased.
/// Nothing is lost silently: every record is in <see cref="ImportPlan.Files"/>, counted once.
/// </remarks>
public static class Import
{
    /// <summary>Plans the import of files, folders and zip archives.</summary>
    /// <param name="paths">Each a file, a folder (with its folders, hidden ones left aside) or a zip archive.</param>
    /// <param name="seeker">The seeker, the name space of all ids.</param>
    /// <param name="network">What is known so far.</param>
    /// <param name="options">How to read; null for every default.</param>
    /// <param name="progress">Is told the fraction read, from 0 to 1, from time to time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">A path is empty, or there is none.</exception>
    /// <exception cref="ArgumentNullException">The paths or the network is null.</exception>
    /// <exception cref="ImportException">Nothing at all can be read. Where something can, the rest becomes problems of the plan.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImportPlan Plan(
        IEnumerable<string> paths,
        SeekerId seeker,
        Network network,
        ImportOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(network);
        string[] named = [.. paths];
        ArgumentOutOfRangeException.ThrowIfZero(named.Length, nameof(paths));
        foreach (string path in named)
        {
            ArgumentException.ThrowIfNullOrEmpty(path, nameof(paths));
        }

        options ??= ImportOptions.Default;
        using ImportRun run = new(seeker, network, options, progress, cancellationToken);
        foreach (string path in named)
        {
            run.Add(path, () => ImportPath.Open(path, options.MostFiles));
        }

        return run.Plan();
    }

    /// <summary>Plans the import of files that need not lie in a file system. They are taken as the files of one folder.</summary>
    /// <param name="files">The files.</param>
    /// <param name="seeker">The seeker, the name space of all ids.</param>
    /// <param name="network">What is known so far.</param>
    /// <param name="options">How to read; null for every default.</param>
    /// <param name="progress">Is told the fraction read, from 0 to 1, from time to time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">There is no file.</exception>
    /// <exception cref="ArgumentNullException">The files or the network is null.</exception>
    /// <exception cref="ImportException">Nothing at all can be read. Where something can, the rest becomes problems of the plan.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImportPlan PlanFiles(
        IEnumerable<ImportFile> files,
        SeekerId seeker,
        Network network,
        ImportOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(network);
        ImportFile[] given = [.. files];
        ArgumentOutOfRangeException.ThrowIfZero(given.Length, nameof(files));
        using ImportRun run = new(seeker, network, options ?? ImportOptions.Default, progress, cancellationToken);
        run.Add(given[0].Name, () => ImportPath.Of(given));
        return run.Plan();
    }
}
