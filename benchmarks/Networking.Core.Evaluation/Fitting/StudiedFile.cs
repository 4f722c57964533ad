using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>A file of interactions and the part of it that is looked at.</summary>
internal sealed record StudiedFile(string Path, InteractionLog Log, EvaluationWindow Window)
{
    internal string Name => System.IO.Path.GetFileName(Path);

    /// <exception cref="BadInputException">The file cannot be read, or nothing can be evaluated.</exception>
    internal static StudiedFile Read(string path, int fromDay, int? toDay)
    {
        InteractionLog log = InteractionFile.Read(path);
        return new(path, log, EvaluationWindow.Of(log, path, fromDay, toDay));
    }

    /// <summary>What a reader of figures should know of the file; null where there is nothing.</summary>
    internal string? Note => Window.To > Log.LastTime
        ? FormattableString.Invariant($"the window of {Name} ends on day {Window.To}, after the last interaction on day {Log.LastTime:0.##}.")
        : null;
}
