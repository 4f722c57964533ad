using FsCheck.Xunit;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Metrics;
using Networking.Core.Evaluation.Tests.Support;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Tests.Fitting;

public class TrainingSetTests
{
    private const double Day = 86_400;

    [Fact]
    public void The_loss_is_that_worked_out_by_hand()
    {
        // The window is day 0 to 30, its cut day 21; 7 days fit, 14 do not. Of 1 and 2, 2 answers on day 22, and 1 writes
        // too late, on day 29. 3 wrote to 4 in the hour in which 1 wrote to 2.
        StudiedFile file = Invented.File([(1, 2, 0), (3, 4, 0), (2, 1, 22 * Day), (1, 2, 29 * Day), (5, 6, 30.5 * Day)]);
        double decay = Math.Pow(2, -20.5 / 60);
        double mine = 0.01372 * (0.157 + (0.125 * decay)) * Math.Pow(7, 0.751);
        double theirs = 0.01372 * (0.157 + (0.8 * decay)) * Math.Pow(7, 0.751);

        TrainingSet set = TrainingSet.Of(file, WarmthLabel.Heard, WarmthModel.V1);

        Assert.Equal([7], set.Horizons);
        Assert.Equal(4, set.HistoryCount);
        Assert.Equal((-Math.Log(1 - Math.Exp(-mine)) + mine + (2 * theirs)) / 4, set.LogLoss(new(WarmthModel.V1, Link.Shipped)), 1e-12);
    }

    [Property(MaxTest = 50)]
    public void Neither_grouping_nor_taking_sums_apart_changes_the_loss(Lines lines, byte theirs, byte mine, byte limit, bool heard, byte link)
    {
        // Twelve times as slow, for room for every horizon.
        StudiedFile file = Invented.File(lines.All.Select(line => (line.From, line.To, 12 * line.Seconds)));
        WarmthLabel label = heard ? WarmthLabel.Heard : WarmthLabel.Any;
        WarmthModel model = new() { TheirsWeight = theirs / 100.0, MineWeight = mine / 100.0, UnansweredLimit = limit % 5, HalfLifeInDays = 40 + limit };
        WarmthForm form = new(model, new[] { Link.Shipped, Link.Power, Link.Odds, Link.GammaMixture }[link % 4], 1.5);
        double expected = new double[] { 7, 14, 30, 60, 90 }.Average(horizon =>
        {
            Forecasts forecasts = WarmthEvaluation.Foretell(
                file.Log, file.Window, horizon, label, model, form.ChanceWithin(horizon));
            return MeanLoss.Log(forecasts.Chances, forecasts.Outcomes);
        });

        TrainingSet set = TrainingSet.Of(file, label, model with { TheirsWeight = 0.3, MineWeight = 0, ChanceScale = 7 });

        Assert.Equal(expected, set.LogLoss(form), 1e-10);
    }

    [Fact]
    public void A_file_in_which_nobody_was_in_touch_before_the_cut_is_refused()
    {
        StudiedFile file = Invented.File([(1, 2, 0), (1, 2, 100 * Day)]);

        BadInputException fault = Assert.Throws<BadInputException>(
            () => TrainingSet.Of(file with { Window = new(1, 100) }, WarmthLabel.Heard, WarmthModel.V1));
        Assert.Contains("no pair was in touch from day 1 to the cut", fault.Message, StringComparison.Ordinal);
    }
}
