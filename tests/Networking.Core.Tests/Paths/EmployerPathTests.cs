using Networking.Core.Contacts;
using Networking.Core.Introductions;
using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

public class EmployerPathTests
{
    [Fact]
    public void Contacts_there_come_first_the_most_trusted_before_the_others_then_people_known_through_others()
    {
        Circle circle = new Circle()
            .Contact("Ada", Closeness.Close)
            .Contact("Bo", employer: "Solstice")
            .Contact("Cy", Closeness.Friendly, "Solstice")
            .Know("Ada", "Dee", employer: "Solstice")
            .Know("Ada", "Eve", employer: "Elsewhere");

        PathsFound found = circle.View.PathsToEmployer("Solstice");

        Assert.Equal(["Cy", "Bo", "Ada > Dee"], Circle.Ways(found));
        Assert.Empty(found.Reasons);
        Assert.Equal(["Cy", "Bo"], Circle.Ways(circle.View.PathsToEmployer("Solstice", new() { MostPaths = 2 })));
        Assert.Equal(["Cy", "Bo"], Circle.Ways(circle.View.PathsToEmployer("Solstice", new() { MostHops = 1 })));
        Assert.Equal(["Bo", "Ada > Dee"], Circle.Ways(circle.View.PathsToEmployer("Solstice", new() { Avoid = [circle["Cy"]] })));
    }

    [Theory]
    [InlineData("Solstice")]
    [InlineData("  solstice ")]
    [InlineData("SOLSTICE")]
    public void Names_are_compared_trimmed_and_without_regard_to_case(string employer)
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close, " Solstice").Know("Ada", "Bo", employer: "solstice ");

        Assert.Equal(["Ada"], Circle.Ways(circle.View.PathsToEmployer(employer, new() { MostPaths = 1 })));
        Assert.Equal("solstice", circle.View.FindPerson(circle["Bo"])?.Employer);
    }

    [Fact]
    public void The_strongest_path_to_any_of_several_people_is_taken()
    {
        Circle circle = new Circle().Contact("Cy", Closeness.Close).Contact("Dee", Closeness.Friendly)
            .Know("Cy", "Eve", AcquaintanceStrength.HeardOf, "Solstice")
            .Know("Cy", "Flo", AcquaintanceStrength.Close, "Solstice")
            .Know("Dee", "Eve", AcquaintanceStrength.Knows, "Solstice");

        Assert.Equal(["Cy > Flo", "Dee > Eve"], Circle.Ways(circle.View.PathsToEmployer("Solstice")));
    }

    [Fact]
    public void Where_nobody_is_noted_the_next_step_is_to_ask() => Assert.Equal(
        ["Nobody at Solstice is noted yet. Ask those you trust whom they know there."],
        Circle.Sentences(new Circle().Contact("Ada", Closeness.Close).View.PathsToEmployer(" Solstice ").Reasons));

    [Fact]
    public void Where_nobody_can_introduce_the_next_step_is_to_ask()
    {
        Circle circle = new Circle().Contact("Ada").Know("Ada", "Bo", employer: "Solstice");

        Assert.Equal(
            ["Nobody who could introduce you is noted as knowing anybody at Solstice. Ask those you trust whom they know there."],
            Circle.Sentences(circle.View.PathsToEmployer("Solstice").Reasons));
    }

    [Fact]
    public void Those_there_who_are_left_in_peace_are_left_out_and_said()
    {
        Circle circle = new Circle().Ally("Ada").Contact("Bo", Closeness.Close, "Solstice").Pause("Bo", new(2027, 1, 10))
            .Know("Ada", "Cy", employer: "Solstice")
            .Know("Ada", "Dee", employer: "Solstice")
            .Ask("Ada", "Cy", new(2026, 9, 1), (IntroductionStep.TargetRefused, new(2026, 9, 9)));
        string[] said = ["You decided to leave Bo in peace until 10 Jan 2027.", "Cy would rather not be introduced, as they said on 9 Sep 2026; leave them in peace."];

        PathsFound found = circle.View.PathsToEmployer("Solstice");

        Assert.Equal(["Ada > Dee"], Circle.Ways(found));
        Assert.Equal(said, Circle.Sentences(found.Reasons));
        PathsFound without = circle.Know("Ada", "Dee", employer: "Elsewhere").View.PathsToEmployer("Solstice");
        Assert.Empty(without.Paths);
        Assert.Equal(said, Circle.Sentences(without.Reasons));
    }

    [Fact]
    public void A_contact_there_who_would_not_introduce_a_colleague_is_still_a_way_in()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close, "Solstice").Know("Ada", "Bo", employer: "Solstice")
            .Ask("Ada", "Bo", new(2026, 9, 1), (IntroductionStep.IntroducerRefused, new(2026, 9, 9)));

        PathsFound found = circle.View.PathsToEmployer("Solstice");

        Assert.Equal(["Ada"], Circle.Ways(found));
        Assert.Equal(["Ada would rather not introduce you to Bo, as they said on 9 Sep 2026."], Circle.Sentences(found.Reasons));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_employer_is_refused(string? employer) =>
        Assert.ThrowsAny<ArgumentException>(() => Network.Empty.AsOf(Circle.Today).PathsToEmployer(employer!));
}
