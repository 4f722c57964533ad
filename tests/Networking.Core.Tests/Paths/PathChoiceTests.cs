using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

[Properties(Arbitrary = [typeof(SmallNetworks)], MaxTest = 300)]
public class PathChoiceTests
{
    [Property]
    public void The_best_path_over_introducers_is_the_best_of_all_there_are(SmallNetwork network)
    {
        (NetworkView view, IntroductionPath[] paths) = Over(network);
        (int[] People, double Strength)? best = EveryPath.Best(network.Search(view));

        Assert.Equal(best is null, paths.Length == 0);
        Assert.Equal(best?.Strength ?? 0, paths.Length == 0 ? 0 : paths[0].Opinion.Belief, 12);
    }

    [Property]
    public void Nobody_introduces_twice_and_nobody_is_on_a_path_twice(SmallNetwork network)
    {
        (_, IntroductionPath[] paths) = Over(network);
        ContactId[] introducers = [.. paths.SelectMany(path => path.Introducers).Select(person => person.Id)];

        Assert.Equal(introducers.Distinct(), introducers);
        Assert.All(paths, path => Assert.Equal(path.Hops.Count, path.Hops.AsEnumerable().Select(hop => hop.To.Id).Distinct().Count()));
        Assert.Equal(paths.OrderByDescending(path => path.Opinion.Belief).Select(Circle.Names), paths.Select(Circle.Names));
    }

    [Property]
    public void Every_path_keeps_to_what_is_wanted_and_holds_together(SmallNetwork network)
    {
        (NetworkView view, IntroductionPath[] paths) = Over(network);
        PathOptions options = network.Options;

        Assert.All(paths, path =>
        {
            Assert.True(path.Hops.Count <= (options.MostHops ?? int.MaxValue));
            Assert.DoesNotContain(path.Introducers, person => options.Avoid.Contains(person.Id) || view.Find(person.Id) is { IsPaused: true });
            Assert.Equal(path.Hops.AsEnumerable().Skip(1).Select(hop => hop.From), path.Hops.AsEnumerable().SkipLast(1).Select(hop => hop.To));
            Assert.Equal(network.Target, path.Target.Id);
            Assert.Equal(path.Hops.AsEnumerable().Select(hop => hop.Opinion.Belief).Aggregate((one, next) => one * next), path.Opinion.Belief, 12);
        });
    }

    [Fact]
    public void Alternatives_share_no_introducer()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Contact("Bo", Closeness.Friendly).Contact("Cy", Closeness.KnowOfEachOther)
            .Know("Ada", "Dee").Know("Bo", "Dee").Know("Cy", "Ada").Know("Cy", "Dee", AcquaintanceStrength.HeardOf);

        Assert.Equal(["Ada > Dee", "Bo > Dee", "Cy > Dee"], circle.Ways("Dee"));
        Assert.Equal(["Ada > Dee"], circle.Ways("Dee", new() { MostPaths = 1 }));
        Assert.Equal(["Bo > Dee", "Cy > Dee"], circle.Ways("Dee", new() { Avoid = [circle["Ada"]] }));
    }

    [Fact]
    public void Somebody_to_be_avoided_is_avoided_under_any_of_their_ids()
    {
        Circle circle = new Circle().Contact("Ada again").Contact("Ada", Closeness.Close).Know("Ada", "Bo").Merge("Ada", "Ada again");

        Assert.Equal(["Ada > Bo"], circle.Ways("Bo"));
        Assert.Empty(circle.Ways("Bo", new() { Avoid = [circle["Ada again"]] }));
        Assert.Empty(circle.Ways("Bo", new() { Avoid = [circle["Bo"]] }));
    }

    /// <summary>Nobody may be noted to know the target, so they are looked for as a target of the seeker's.</summary>
    private static (NetworkView View, IntroductionPath[] Paths) Over(SmallNetwork network)
    {
        NetworkView view = network.Circle.View;
        PathsFound found = view.PathsToTarget(new() { Person = network.Target }, network.Options);
        return (view, [.. found.Paths.AsEnumerable().Where(path => path.Hops.Count > 1)]);
    }
}
