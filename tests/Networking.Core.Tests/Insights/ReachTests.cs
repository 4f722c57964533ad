using Networking.Core.Insights;
using Networking.Core.Paths;
using Networking.Core.Tests.Paths;

namespace Networking.Core.Tests.Insights;

/// <summary>
/// The seeker S knows Ada, Bo and Cy. Ada knows Bo, Xi and Yu; Bo knows Yu; nobody is noted to know Cy.
/// </summary>
/// <remarks>
/// Ada knows four people, S, Bo, Xi and Yu, among whom there are two ties, S-Bo and Bo-Yu. All ties count the same, so her
/// effective size is 4 - 2 * 2 / 4 = 3. A quarter of her ties goes to each; S has three ties, Bo three, Xi one, Yu two. Her
/// constraint is the sum of the squares of S: 1/4 + 1/4 * 1/3 (over Bo) = 1/3; Bo: 1/4 + 1/4 * 1/3 (over S) + 1/4 * 1/2
/// (over Yu) = 11/24; Xi: 1/4; Yu: 1/4 + 1/4 * 1/3 (over Bo) = 1/3. That is 64/576 + 121/576 + 36/576 + 64/576 = 285/576.
/// S knows three, with one tie, Ada-Bo: effective size 3 - 2 * 1 / 3 = 7/3. Of S: Ada: 1/3 + 1/3 * 1/3 (over Bo) = 4/9;
/// Bo: 1/3 + 1/3 * 1/4 (over Ada) = 5/12; Cy: 1/3. That is 256/1296 + 225/1296 + 144/1296 = 625/1296.
/// </remarks>
public class ReachTests
{
    private static Circle Known => new Circle().Contact("Ada").Contact("Bo").Contact("Cy")
        .Know("Ada", "Bo").Know("Ada", "Xi").Know("Ada", "Yu").Know("Yu", "Bo");

    [Fact]
    public void A_bridge_is_counted_out()
    {
        Circle circle = Known;

        Reach reach = circle.View.ReachOf(circle["Ada"]);

        Assert.Equal((circle["Ada"], 3, 1, true), (reach.Contact, reach.Acquaintances, reach.Mutual, reach.IsBridge));
        Assert.Equal([circle["Xi"]], reach.OnlyThroughThem);
        Assert.Equal(3, reach.EffectiveSize, 12);
        Assert.Equal(285 / 576.0, reach.Constraint, 12);
        Assert.Equal(0.1 * Math.Exp(0.9), reach.ModeratelyWeakTieBonus, 12);
        Assert.Equal(
            [
                "They are noted to know 3 people; 1 of them you know too.",
                "Through them alone you could meet 1 of these.",
                "Acquaintances with about 10 people in common open more than strangers and than close circles do; with 1 in common the bonus is 0.25 of 1.",
            ],
            Circle.Sentences(reach.Reasons));
        Assert.Equal($"Reach of {circle["Ada"]}", reach.ToString());
    }

    [Fact]
    public void Somebody_whose_acquaintances_can_be_met_through_others_is_no_bridge()
    {
        Circle circle = Known;

        Reach reach = circle.View.ReachOf(circle["Bo"]);

        Assert.Equal((2, 1, false), (reach.Acquaintances, reach.Mutual, reach.IsBridge));
        Assert.Equal("Everybody they are noted to know, you know or could meet through others.", reach.Reasons[1].Sentence);
    }

    [Fact]
    public void Of_somebody_nobody_described_nothing_is_said_but_what_to_do()
    {
        Circle circle = Known;

        Reach reach = circle.View.ReachOf(circle["Cy"]);

        Assert.Equal((0, 0, false, 1, 1, 0), (reach.Acquaintances, reach.Mutual, reach.IsBridge, reach.EffectiveSize, reach.Constraint, reach.ModeratelyWeakTieBonus));
        Assert.Equal(["Nobody is noted whom they know; ask them about the people they enjoy working with."], Circle.Sentences(reach.Reasons));
    }

    [Fact]
    public void The_seekers_own_reach_counts_contacts_and_bridges()
    {
        OwnReach own = Known.View.OwnReach;

        Assert.Equal((3, 2, 1, 0.5), (own.Contacts, own.Described, own.Bridges, own.BridgingShare));
        Assert.Equal(7 / 3.0, own.EffectiveSize, 12);
        Assert.Equal(625 / 1296.0, own.Constraint, 12);
        Assert.Equal("1 bridges among 2 of 3 contacts", own.ToString());
    }

    [Fact]
    public void Without_contacts_there_are_no_figures()
    {
        OwnReach own = new Circle().View.OwnReach;

        Assert.Equal((0, 0, 0, null), (own.Contacts, own.Described, own.Bridges, own.BridgingShare));
        Assert.Equal((double.NaN, double.NaN), (own.EffectiveSize, own.Constraint));
    }

    [Fact]
    public void An_id_of_no_contact_is_refused()
    {
        Circle circle = Known;

        Assert.Throws<KeyNotFoundException>(() => circle.View.ReachOf(circle["Xi"]));
        Assert.Throws<KeyNotFoundException>(() => circle.View.ReachOf(circle["Nobody"]));
    }

    [Fact]
    public void Merged_contacts_have_one_reach()
    {
        Circle circle = Known.Contact("Ada again").Know("Ada again", "Zed").Merge("Ada", "Ada again");

        Assert.Equal([circle["Xi"], circle["Zed"]], circle.View.ReachOf(circle["Ada again"]).OnlyThroughThem);
    }

    [Fact]
    public void Paused_contacts_open_as_much_ground_as_ever_and_erased_ones_none()
    {
        Circle circle = Known;
        Reach before = circle.View.ReachOf(circle["Ada"]);

        Assert.Equal(before, circle.Pause("Ada").View.ReachOf(circle["Ada"]));
        Assert.Equal(before.OnlyThroughThem, circle.Pause("Bo").View.ReachOf(circle["Ada"]).OnlyThroughThem);
        Assert.Equal(2, circle.Erase("Bo").View.ReachOf(circle["Ada"]).Acquaintances);
    }

    [Fact]
    public void How_well_people_know_each_other_makes_no_difference_but_that_they_do_not_does()
    {
        Circle circle = Known;
        OwnReach before = circle.View.OwnReach;

        Assert.Equal(before, circle.Know("Ada", "Xi", AcquaintanceStrength.Close).View.OwnReach);
        Assert.Equal(0, circle.Know("Ada", "Xi", AcquaintanceStrength.None).View.OwnReach.Bridges);
    }
}
