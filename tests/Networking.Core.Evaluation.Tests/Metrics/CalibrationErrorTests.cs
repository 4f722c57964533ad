using FsCheck.Xunit;
using Networking.Core.Evaluation.Metrics;

namespace Networking.Core.Evaluation.Tests.Metrics;

public class CalibrationErrorTests
{
    [Fact]
    public void Each_bin_weighs_what_it_holds()
    {
        // The bin from 0.1 holds 0.15 and 0.17, of which half came true: off by 0.34. The bin from 0.8 holds one, off by 0.2.
        double expected = (2.0 / 3 * 0.34) + (1.0 / 3 * 0.2);

        Assert.Equal(expected, CalibrationError.Of([0.15, 0.17, 0.8], [true, false, true]), 1e-15);
    }

    [Fact]
    public void Errors_cancel_within_a_bin_and_not_between_two()
    {
        Assert.Equal(0, CalibrationError.Of([0.5, 0.5], [true, false]), 1e-15);
        Assert.Equal(0.4, CalibrationError.Of([0.6, 0.4], [true, false]), 1e-15);
    }

    [Fact]
    public void A_chance_on_a_boundary_belongs_above_and_one_to_the_last_bin()
    {
        // In one bin, 0.5 and 0.49 would cancel; in two, 1 and 0.9 would not.
        Assert.Equal((0.5 + 0.49) / 2, CalibrationError.Of([0.5, 0.49], [true, false]), 1e-15);
        Assert.Equal((1 - 0.1) / 2, CalibrationError.Of([1, 0.9], [false, true]), 1e-15);
    }

    [Property]
    public void It_lies_from_zero_to_one(RandomForecasts forecasts) =>
        Assert.InRange(CalibrationError.Of(forecasts.Chances, forecasts.Outcomes), 0, 1);
}
