using Networking.Core.Evaluation.Fitting;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Tests.Fitting;

public class LinkTests
{
    private static readonly WarmthModel Model = new() { ChanceScale = 0.02, Baseline = 0.3, HorizonExponent = 0.5 };

    // With S = 2.7 and H = 25, c (r0 + S) H^g is 0.02 * 3 * 5.
    private const double Sum = 2.7;
    private const double Horizon = 25;
    private const double Load = 0.3;

    [Fact]
    public void The_shipped_link_is_the_librarys_chance() =>
        Assert.Equal(Model.Chance(Sum, Horizon), Chance(Link.Shipped, 17));

    [Fact]
    public void The_links_have_the_values_worked_out_by_hand()
    {
        Assert.Equal(1 - Math.Exp(-Load), Chance(Link.Shipped, 0), 1e-15);
        Assert.Equal(1 - Math.Exp(-0.02 * 9 * 5), Chance(Link.Power, 2), 1e-15);
        Assert.Equal(0.9 / 1.9, Chance(Link.Odds, 2), 1e-15);
        Assert.Equal(0.3 / 1.3, Chance(Link.Odds, 1), 1e-15);
        Assert.Equal(1 - Math.Pow(1.1, -3), Chance(Link.GammaMixture, 3), 1e-15);
    }

    [Fact]
    public void The_power_link_and_the_mixture_come_to_the_shipped_one()
    {
        Assert.Equal(Chance(Link.Shipped, 0), Chance(Link.Power, 1), 1e-15);
        Assert.Equal(Chance(Link.Shipped, 0), Chance(Link.GammaMixture, 1e6), 1e-6);
    }

    private static double Chance(Link link, double shape) => new WarmthForm(Model, link, shape).ChanceWithin(Horizon)(Sum);
}
