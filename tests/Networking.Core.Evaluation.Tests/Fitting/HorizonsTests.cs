using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Fitting;

public class HorizonsTests
{
    [Theory]
    [InlineData(270, 90, true)]
    [InlineData(269, 90, false)]
    [InlineData(271, 90, true)]
    [InlineData(193, 60, true)]
    [InlineData(193, 90, false)]
    [InlineData(21, 7, true)]
    [InlineData(20, 7, false)]
    public void A_horizon_fits_if_nine_tenths_of_it_lie_inside_the_window(double length, double horizon, bool expected)
    {
        Assert.Equal(expected, Horizons.Fits(new(0, length), horizon));
        Assert.Equal(expected, Horizons.Fits(new(1000, 1000 + length), horizon));
    }

    [Fact]
    public void Those_that_fit_are_taken_and_there_must_be_one()
    {
        StudiedFile file = Invented.File(Invented.Lines(1));

        Assert.Equal([7, 14, 30, 60, 90], Horizons.In(file, Horizons.Fitted));
        Assert.Equal([7, 14], Horizons.In(file with { Window = new(0, 50) }, Horizons.Fitted));
        BadInputException fault = Assert.Throws<BadInputException>(() => Horizons.In(file with { Window = new(0, 15) }, Horizons.Fitted));
        Assert.Equal("invented.txt: the window leaves 4.5 days after the cut, which is less than nine tenths of 7 days.", fault.Message);
    }
}
