using FsCheck;
using FsCheck.Fluent;
using Networking.Core.Contacts;
using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

/// <summary>A network small enough to walk every path of it, and somebody to look for.</summary>
/// <param name="Closeness">Of each person: null for no contact, 0 for a contact without trust, else a closeness, from 1 on.</param>
/// <param name="Strengths">Of each pair of people.</param>
/// <param name="Avoid">The places of people to be avoided.</param>
/// <param name="Paused">The places of contacts who are paused.</param>
/// <param name="MostHops">The limit, or null.</param>
public sealed record SmallNetwork(int?[] Closeness, AcquaintanceStrength[] Strengths, int[] Avoid, int[] Paused, int? MostHops)
{
    private readonly Lazy<Circle> _circle = new(() => Tell(Closeness, Strengths, Paused));

    internal Circle Circle => _circle.Value;

    internal PathOptions Options => new() { MostPaths = 9, MostHops = MostHops, Avoid = [.. Avoid.Select(place => Circle[Name(place)])] };

    /// <summary>The last person, who is looked for and not a contact unless the network says so.</summary>
    internal ContactId Target => Circle[Name(Closeness.Length - 1)];

    /// <summary>What the view says, in plain numbers: beliefs of the ties, and of the seeker's own.</summary>
    internal SmallSearch Search(NetworkView view)
    {
        ContactId[] people = [.. Enumerable.Range(0, Closeness.Length).Select(place => Circle[Name(place)])];
        return new(
            people.Length,
            [.. view.Acquaintances.Select(tie => new Tie(Array.IndexOf(people, tie.One), Array.IndexOf(people, tie.Other), AcquaintanceOpinions.Of(tie.Strength).Belief))],
            [
                .. view.Relationships.Where(them => them.Trust.Opinion.Belief > 0 && them.Id != Target)
                    .Select(them => new PathStart(Array.IndexOf(people, them.Id), them.Trust.Opinion.Belief)),
            ],
            [people.Length - 1],
            [.. Avoid.Union(Paused)],
            MostHops);
    }

    private static string Name(int place) => $"P{place}";

    private static Circle Tell(int?[] closeness, AcquaintanceStrength[] strengths, int[] paused)
    {
        Circle circle = new();
        for (int place = 0; place < closeness.Length; place++)
        {
            // Names are given ids in order, also to those who are no contacts.
            _ = circle[Name(place)];
            if (closeness[place] is { } declared)
            {
                circle.Contact(Name(place), declared == 0 ? null : (Closeness)(declared - 1));
            }
        }

        int pair = 0;
        for (int one = 0; one < closeness.Length; one++)
        {
            for (int other = one + 1; other < closeness.Length; other++, pair++)
            {
                if (strengths[pair] != AcquaintanceStrength.None)
                {
                    // Either end may be no contact, so each is named by an entry of its own.
                    circle.Know(Name(one), Name(other), AcquaintanceStrength.HeardOf).Know(Name(other), Name(one), strengths[pair]);
                }
            }
        }

        foreach (int place in paused)
        {
            circle.Pause(Name(place));
        }

        return circle;
    }
}

/// <summary>Makes <see cref="SmallNetwork"/>s of two to six people, the last of whom is a contact in few of them.</summary>
public static class SmallNetworks
{
    public static Arbitrary<SmallNetwork> SmallNetwork() => Arb.From(
        from people in Gen.Choose(2, 6)
        from closeness in Gen.ArrayOf(Gen.Elements<int?>(null, 0, 1, 2, 3), people - 1)
        from last in Gen.Elements<int?>(null, null, null, 0, 3)
        from strengths in Gen.ArrayOf(Gen.Elements(Enum.GetValues<AcquaintanceStrength>()), people * (people - 1) / 2)
        from avoided in Gen.ArrayOf(Gen.Choose(0, 6), people - 1)
        from paused in Gen.ArrayOf(Gen.Choose(0, 6), people - 1)
        from most in Gen.Choose(0, people)
        select new SmallNetwork(
            [.. closeness, last],
            strengths,
            [.. Enumerable.Range(0, people - 1).Where(place => avoided[place] == 0)],
            [.. Enumerable.Range(0, people - 1).Where(place => paused[place] == 0 && closeness[place] is not null)],
            most == 0 ? null : most));
}
