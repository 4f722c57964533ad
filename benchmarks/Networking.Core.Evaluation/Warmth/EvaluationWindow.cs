using Networking.Core.Evaluation.Reading;

namespace Networking.Core.Evaluation.Warmth;

/// <summary>
/// The part of a log that is looked at: from one point of time to another, both inclusive, in days from the first
/// interaction. Nothing outside is seen, neither as history nor as outcome.
/// </summary>
/// <param name="From">The point of time at which it begins.</param>
/// <param name="To">
/// The point of time at which it ends. Given in whole days from the first interaction, 271 is the moment 271.0 days after
/// it, not the end of a day of that number.
/// </param>
internal sealed record EvaluationWindow(double From, double To)
{
    private const double CutFraction = 0.7;

    /// <summary>T0: what is at or before it is history, what is after it is foretold.</summary>
    internal double Cut => From + (CutFraction * (To - From));

    /// <summary>The window of a file; without an end, it ends as many whole days after the first interaction as there are, as the reference windows do.</summary>
    /// <exception cref="BadInputException">It would not end after it begins.</exception>
    internal static EvaluationWindow Of(InteractionLog log, string file, int fromDay = 0, int? toDay = null)
    {
        double lastDay = Math.Floor(log.LastTime);
        double to = toDay ?? lastDay;
        if (fromDay < to)
        {
            return new(fromDay, to);
        }

        throw new BadInputException(file, (toDay, lastDay) switch
        {
            (null, 0) => "it spans less than one whole day: there is nothing to evaluate.",
            (null, _) => $"the window begins on day {fromDay}, but the last whole day of the file is day {lastDay}.",
            _ => $"the window from day {fromDay} to day {toDay} does not end after it begins.",
        });
    }
}
