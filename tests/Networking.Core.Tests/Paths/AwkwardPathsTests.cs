using FluentValidation.Results;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Paths;

/// <summary>The rules for awkward input, as docs/paths.md lists them.</summary>
public class AwkwardPathsTests
{
    [Fact]
    public void Nobody_is_an_acquaintance_of_themselves()
    {
        Circle circle = new Circle().Contact("Ada");

        ValidationResult result = circle.Network.Validate(new AcquaintanceNoted
        {
            Id = Ids.Entry(99),
            On = Circle.Today,
            Contact = circle["Ada"],
            Other = circle["Ada"],
            Strength = AcquaintanceStrength.Close,
        });

        Assert.Equal([EntryCodes.AcquaintanceWithThemselves], result.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public void A_merge_that_makes_two_acquaintances_one_unties_them()
    {
        Circle circle = new Circle().Contact("Also Ada").Contact("Ada", Closeness.Close).Know("Ada", "Also Ada").Know("Also Ada", "Bo").Merge("Ada", "Also Ada");

        Assert.Equal(["Ada > Bo"], circle.Ways("Bo"));
        Assert.Single(circle.View.Acquaintances);
        Assert.Equal(["Ada"], circle.Ways("Also Ada"));
    }

    [Fact]
    public void In_a_circle_of_acquaintances_nobody_is_on_a_path_twice()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close)
            .Know("Ada", "Bo", AcquaintanceStrength.Close).Know("Bo", "Cy", AcquaintanceStrength.Close).Know("Cy", "Ada", AcquaintanceStrength.HeardOf)
            .Know("Cy", "Dee").Know("Dee", "Bo", AcquaintanceStrength.HeardOf);

        Assert.Equal(["Ada > Bo > Cy > Dee"], circle.Ways("Dee"));
    }

    [Fact]
    public void An_id_of_nobody_is_refused()
    {
        NetworkView view = new Circle().Contact("Ada").View;

        Assert.Null(view.FindPerson(Ids.Contact(77)));
        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => view.PathsTo(Ids.Contact(77)));
        Assert.Equal($"There is nobody {Ids.Contact(77)} on 2026-11-23.", thrown.Message);
    }

    [Fact]
    public void A_tie_to_somebody_without_a_name_rests_until_they_have_one()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Know("Bo", "Cy");
        circle.Write(id => new AcquaintanceNoted { Id = id, On = Circle.Today, Contact = circle["Ada"], Other = circle["Bo"], Strength = AcquaintanceStrength.Close });

        Assert.Empty(circle.View.Acquaintances);
        Assert.Empty(circle.View.PathsTo(circle["Cy"]).Paths);

        circle.Know("Cy", "Bo");

        Assert.Equal(2, circle.View.Acquaintances.Count);
        Assert.Equal(["Ada > Bo > Cy"], circle.Ways("Cy"));
    }

    [Fact]
    public void Of_contradicting_reports_the_latest_stands_whoever_was_named_first()
    {
        Circle circle = new Circle().Ally("Ada")
            .Know("Bo", "Ada", AcquaintanceStrength.HeardOf, on: new(2026, 5, 1))
            .Know("Ada", "Bo", AcquaintanceStrength.Close, on: new(2026, 2, 1));

        Assert.Equal([new(circle["Ada"], circle["Bo"], AcquaintanceStrength.HeardOf, new(2026, 5, 1))], circle.View.Acquaintances);

        circle.Know("Ada", "Bo", AcquaintanceStrength.None, on: new(2026, 11, 20));

        Assert.Empty(circle.View.Acquaintances);
        Assert.Empty(circle.Ways("Bo"));
        Assert.Equal(["Ada > Bo"], Circle.Ways(circle.Network.AsOf(new(2026, 11, 19)).PathsTo(circle["Bo"])));
    }

    [Fact]
    public void A_target_who_is_a_contact_is_reached_directly_first_and_through_others_beside()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Contact("Bo", Closeness.KnowOfEachOther).Know("Ada", "Bo", AcquaintanceStrength.Close).Know("Bo", "Cy");

        Assert.Equal(["Bo", "Ada > Bo"], circle.Ways("Bo"));
        Assert.Equal(["Bo"], circle.Ways("Bo", new() { MostHops = 1 }));
        Assert.Equal(["Bo"], circle.Ways("Bo", new() { MostPaths = 1 }));
    }

    [Fact]
    public void An_erased_person_in_the_middle_is_left_out_and_another_way_found()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close)
            .Know("Ada", "Bo", AcquaintanceStrength.Close).Know("Bo", "Dee", AcquaintanceStrength.Close)
            .Know("Ada", "Cy").Know("Cy", "Dee");
        Assert.Equal(["Ada > Bo > Dee"], circle.Ways("Dee"));

        circle.Erase("Bo");

        Assert.Equal(["Ada > Cy > Dee"], circle.Ways("Dee"));
        Assert.Null(circle.View.FindPerson(circle["Bo"]));
        Assert.Throws<KeyNotFoundException>(() => circle.View.PathsTo(circle["Bo"]));
    }

    [Fact]
    public void Where_only_an_erased_person_knew_somebody_there_is_no_way_and_no_name()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Know("Ada", "Bo", employer: "Solstice").Erase("Ada");

        Assert.Null(circle.View.FindPerson(circle["Bo"]));
        Assert.Empty(circle.View.PathsToEmployer("Solstice").Paths);
    }

    [Fact]
    public void What_merged_contacts_know_is_known_to_one_and_leads_on_under_any_id()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Contact("Bo of work").Contact("Bo").Know("Ada", "Bo").Know("Bo of work", "Cy").Merge("Bo", "Bo of work");

        Assert.Equal(["Ada > Bo > Cy"], circle.Ways("Cy"));
        Assert.Equal(circle.View.PathsTo(circle["Bo"]), circle.View.PathsTo(circle["Bo of work"]));
    }

    [Fact]
    public void What_is_dated_later_counts_from_its_day_on()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Know("Ada", "Bo", on: new(2026, 12, 1)).Know("Ada", "Bo", AcquaintanceStrength.HeardOf, on: new(2026, 11, 23));

        Assert.Equal(0.2, circle.View.PathsTo(circle["Bo"]).Paths[0].Hops[1].Opinion.Belief, 12);
        Assert.Equal(3 / 7.0, circle.Network.AsOf(new(2026, 12, 1)).PathsTo(circle["Bo"]).Paths[0].Hops[1].Opinion.Belief, 12);
        Assert.Throws<KeyNotFoundException>(() => circle.Network.AsOf(new(2026, 11, 22)).PathsTo(circle["Bo"]));
    }

    [Fact]
    public void Nobody_introduces_with_whom_there_is_no_trust_yet()
    {
        Circle circle = new Circle().Contact("Ada").Know("Ada", "Bo");

        PathsFound found = circle.View.PathsTo(circle["Bo"]);

        Assert.Empty(found.Paths);
        Assert.Equal(
            ["Nobody who could introduce you is noted as knowing Bo. Ask those you trust whom they know, or look for a gathering where Bo may be."],
            Circle.Sentences(found.Reasons));
    }

    [Fact]
    public void A_target_is_a_person_or_an_employer_and_one_nobody_knows_has_no_way()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Know("Ada", "Bo", employer: "Solstice").Target("Bo").Target("Cy").Target(null, "solstice");
        NetworkView view = circle.View;

        Assert.Equal(["Ada > Bo", "", "Ada > Bo"], view.Targets.Select(target => string.Join('|', Circle.Ways(view.PathsToTarget(target)))));
        Assert.Equal("paths.none-to-person", Assert.Single(view.PathsToTarget(view.Targets[1]).Reasons).Code);
        Assert.ThrowsAny<ArgumentException>(() => view.PathsToTarget(new()));
        Assert.Throws<ArgumentNullException>("target", () => view.PathsToTarget(null!));
        Assert.StartsWith("Nobody who could introduce you is noted as knowing this person.", view.PathsToTarget(new() { Person = Ids.Contact(77) }).Reasons[0].Sentence, StringComparison.Ordinal);
    }
}
