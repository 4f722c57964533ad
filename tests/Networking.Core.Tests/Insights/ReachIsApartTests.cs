using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Tests.Paths;

namespace Networking.Core.Tests.Insights;

/// <summary>Reach does not depend on what the seeker has with people: on warmth, on trust, or on what they did together.</summary>
[Properties(Arbitrary = [typeof(SmallNetworks)], MaxTest = 100)]
public class ReachIsApartTests
{
    [Property]
    public void Interactions_and_declarations_change_warmth_and_trust_but_never_reach(SmallNetwork network, byte[] days)
    {
        Circle circle = network.Circle;
        NetworkView before = circle.View;
        ContactId[] contacts = [.. before.Relationships.Select(them => them.Id)];
        if (contacts.Length == 0)
        {
            return;
        }

        foreach (byte day in days)
        {
            circle.Talk(contacts[day % contacts.Length], Circle.Today.PlusDays(-day));
        }

        circle.Write(id => new RelationshipDeclared { Id = id, On = Circle.Today, Contact = contacts[0], Closeness = Closeness.Close, VouchedBefore = true });
        NetworkView after = circle.View;

        Assert.NotEqual(before[contacts[0]].Trust.Opinion, after[contacts[0]].Trust.Opinion);
        Assert.Equal(before.OwnReach, after.OwnReach);
        Assert.All(contacts, contact => Assert.Equal(before.ReachOf(contact), after.ReachOf(contact)));
    }

    [Property]
    public void Reach_stays_the_same_as_days_go_by(SmallNetwork network, byte days)
    {
        NetworkView today = network.Circle.View;
        NetworkView later = network.Circle.Network.AsOf(Circle.Today.PlusDays(days));

        Assert.Equal(today.OwnReach, later.OwnReach);
        Assert.All(today.Relationships, them => Assert.Equal(today.ReachOf(them.Id), later.ReachOf(them.Id)));
    }

    [Property]
    public void Counts_agree_with_the_acquaintances_of_the_view(SmallNetwork network)
    {
        NetworkView view = network.Circle.View;
        HashSet<ContactId> contacts = [.. view.Relationships.Select(them => them.Id)];

        Assert.All(contacts, contact =>
        {
            ContactId[] known = Of(contact);
            Core.Insights.Reach reach = view.ReachOf(contact);
            Assert.Equal((known.Length, known.Count(contacts.Contains)), (reach.Acquaintances, reach.Mutual));
            Assert.Equal(
                known.Where(person => !contacts.Contains(person) && Of(person).All(other => other == contact || !contacts.Contains(other))).Order(),
                reach.OnlyThroughThem);
        });
        Assert.Equal(contacts.Count(contact => view.ReachOf(contact).IsBridge), view.OwnReach.Bridges);
        Assert.Equal(contacts.Count(contact => Of(contact).Length > 0), view.OwnReach.Described);

        ContactId[] Of(ContactId person) =>
        [
            .. view.Acquaintances.Where(tie => tie.One == person).Select(tie => tie.Other),
            .. view.Acquaintances.Where(tie => tie.Other == person).Select(tie => tie.One),
        ];
    }
}
