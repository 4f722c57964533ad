using System.Globalization;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Testing.Tests;

/// <summary>Each law has policies that break it, and they are found out: by that law and no other.</summary>
public class BrokenPolicyTests
{
    [Theory]
    [InlineData("Say-Hello")]
    [InlineData("say hello")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public void A_name_that_cannot_stand_in_a_key(string? name) =>
        Breaks(PolicyLaw.DescribesItself, new TestPolicy { Name = name! });

    [Fact]
    public void A_class_a_grade_or_a_source_that_is_none()
    {
        Breaks(PolicyLaw.DescribesItself, new TestPolicy { Class = (FollowUpClass)99 });
        Breaks(PolicyLaw.DescribesItself, new TestPolicy { Grade = (EvidenceGrade)99 });
        Breaks(PolicyLaw.DescribesItself, new TestPolicy { Source = " " });
    }

    [Fact]
    public void A_name_that_changes() => Breaks(PolicyLaw.DescribesItself, new Fickle());

    [Fact]
    public void An_exception()
    {
        Breaks(PolicyLaw.DoesNotThrow, new Fickle { Throws = true });
        Breaks(PolicyLaw.DoesNotThrow, Yielding((_, relationship, _) => throw new InvalidOperationException(relationship.Contact.GivenName)));
        Breaks(PolicyLaw.DoesNotThrow, Yielding((sound, relationship, _) => [sound with { Rank = relationship.Interactions[0].On.Day }]));
    }

    [Fact]
    public void An_exception_in_the_middle_of_what_it_yields()
    {
        Breaks(PolicyLaw.DoesNotThrow, Yielding(HalfWay));

        static IEnumerable<FollowUp> HalfWay(FollowUp sound, Relationship relationship, FollowUpContext context)
        {
            yield return sound;
            throw new InvalidOperationException("Half way.");
        }
    }

    [Fact]
    public void An_exception_on_a_later_day_or_after_a_dismissal()
    {
        LocalDate[] first = [default];
        Breaks(PolicyLaw.DoesNotThrow, Yielding((sound, _, context) =>
        {
            first[0] = first[0] == default ? context.Today : first[0];
            return context.Today == first[0].PlusDays(3) ? throw new InvalidOperationException("Later.") : [sound];
        }));
        Breaks(PolicyLaw.DoesNotThrow, Yielding((sound, relationship, _) =>
            relationship.Dismissed.Contains(sound.Key) ? throw new InvalidOperationException("Dismissed.") : [sound]));
    }

    [Fact]
    public void Null()
    {
        Breaks(PolicyLaw.DoesNotThrow, Yielding((_, _, _) => null));
        Breaks(PolicyLaw.DoesNotThrow, Yielding((_, _, _) => [null!]));
    }

    [Fact]
    public void Somebody_who_is_not_in_the_network() => Breaks(
        PolicyLaw.NamesPeopleOfTheNetwork,
        Yielding((sound, relationship, _) => [sound with { Key = sound.Key with { Contact = new(new Guid(99, 9, 9, new byte[8])), Subject = relationship.Id.ToString() } }]));

    [Fact]
    public void Somebody_who_was_erased()
    {
        List<ContactId> met = [];
        Breaks(PolicyLaw.NamesPeopleOfTheNetwork, Yielding((sound, relationship, _) =>
        {
            met.Add(relationship.Id);
            return [sound with { Key = sound.Key with { Contact = met[0], Subject = relationship.Id.ToString() } }];
        }));
    }

    [Fact]
    public void A_follow_up_that_is_not_whole()
    {
        BreaksWholeness((sound, _) => sound with { Key = sound.Key with { Policy = "another" } });
        BreaksWholeness((sound, _) => sound with { Class = FollowUpClass.Thank });
        BreaksWholeness((sound, _) => sound with { Key = sound.Key with { Subject = null! } });
        BreaksWholeness((sound, _) => sound with { LapsesAfter = sound.Window.Latest.PlusDays(-1) });
        BreaksWholeness((sound, _) => sound with { Rank = double.NaN });
        BreaksWholeness((sound, _) => sound with { Reasons = [] });
        BreaksWholeness((sound, _) => sound with { Reasons = [null!] });
        BreaksWholeness((sound, _) => sound with { Reasons = [new("hello", "Say hello.")] });
        BreaksWholeness((sound, _) => sound with { Reasons = [new("say-hello.added", " ")] });
        BreaksWholeness((sound, _) => sound with { Reasons = [new("say-hello.added", "Say {what}.")] });
        BreaksWholeness((sound, _) => sound with { Reasons = [new("say-hello.added", "Say {hello.")] });
    }

    [Fact]
    public void Two_follow_ups_under_one_key() => Breaks(
        PolicyLaw.YieldsWholeFollowUps, Yielding((sound, _, _) => [sound, sound with { Rank = 1 }]));

    [Fact]
    public void A_memory_of_what_it_was_asked_before()
    {
        int[] asked = [0];
        Breaks(PolicyLaw.DependsOnTheEntriesAlone, Yielding((sound, _, _) => [sound with { Rank = ++asked[0] }]));
    }

    [Fact]
    public void A_regard_to_whom_it_was_asked_about_first()
    {
        System.Runtime.CompilerServices.ConditionalWeakTable<FollowUpContext, object> first = [];
        Breaks(PolicyLaw.DependsOnTheEntriesAlone, Yielding((sound, relationship, context) => [sound with { Rank = (ContactId)first.GetValue(context, _ => relationship.Id) == relationship.Id ? 1 : 0 }]));
    }

    [Fact]
    public void A_text_in_the_callers_culture()
    {
        Breaks(PolicyLaw.IsTheSameInEveryCulture, Yielding((sound, relationship, _) =>
            [sound with { Reasons = [new("say-hello.added", "Since {day}.", new ReasonValue("day", relationship.AddedOn.ToString()))] }]));
        Breaks(PolicyLaw.IsTheSameInEveryCulture, Yielding((sound, _, _) => [sound with { Key = sound.Key with { Subject = 1.5.ToString(CultureInfo.CurrentCulture) } }]));
    }

    [Fact]
    public void A_key_anchored_on_today() => Breaks(
        PolicyLaw.KeepsItsKeys, Yielding((sound, _, context) => [sound with { Key = sound.Key with { Anchor = context.Today } }]));

    [Fact]
    public void A_window_that_moves_with_the_day() => Breaks(
        PolicyLaw.KeepsItsKeys, Yielding((sound, _, context) => [sound with { Window = new(context.Today, context.Today.PlusDays(3)) }]));

    [Fact]
    public void A_follow_up_that_a_missed_day_swallows() => Breaks(
        PolicyLaw.KeepsItsKeys,
        Yielding((sound, _, context) => context.Today.DayOfWeek == IsoDayOfWeek.Wednesday ? [] : [sound]));

    [Fact]
    public void A_dismissal_that_brings_something_new() => Breaks(
        PolicyLaw.IsDismissedOneAtATime,
        Yielding((sound, relationship, _) =>
            [relationship.Dismissed.Contains(sound.Key) ? sound with { Key = sound.Key with { Subject = "another" } } : sound]));

    [Fact]
    public void A_dismissal_that_takes_more_than_one_away() => Breaks(
        PolicyLaw.IsDismissedOneAtATime,
        Yielding((sound, relationship, _) => relationship.Dismissed.Any(key => key.Policy == sound.Policy)
            ? []
            : [sound, sound with { Key = sound.Key with { Subject = "another" } }]));

    [Fact]
    public void A_follow_up_that_comes_up_on_its_own_day()
    {
        Breaks(PolicyLaw.SaysAhead, Yielding((sound, relationship, context) => AfterFortyDays(sound, relationship).Where(later => later.Window.Ideal <= context.Today)));
        Assert.Empty(FollowUpPolicyContract.Check(Yielding((sound, relationship, _) => AfterFortyDays(sound, relationship))));

        static IEnumerable<FollowUp> AfterFortyDays(FollowUp sound, Relationship relationship) =>
            relationship.Interactions.Select(interaction => interaction.On.PlusDays(40)).TakeLast(1)
                .Select(due => sound with { Key = sound.Key with { Anchor = due }, Window = new(due, due), LapsesAfter = due.PlusDays(30) });
    }

    [Fact]
    public void A_sentence_tells_of_ids_and_shapes_and_never_of_people()
    {
        IFollowUpPolicy[] broken =
        [
            Yielding((sound, relationship, context) => [sound with { Key = sound.Key with { Subject = relationship.Contact.GivenName, Anchor = context.Today } }]),
            Yielding((sound, relationship, _) => [sound with { Reasons = [new(relationship.Contact.GivenName, relationship.Contact.GivenName)] }]),
        ];

        Assert.All(broken, policy => Assert.DoesNotContain("Person", Assert.Single(FollowUpPolicyContract.Check(policy)).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_is_thrown_the_message_is_told_where_the_people_are_made_up_and_the_exception_is_kept()
    {
        InvalidOperationException thrown = new("Two  lines\nof it");
        PolicyViolation violation = Assert.Single(FollowUpPolicyContract.Check(Yielding((_, _, _) => throw thrown)));

        Assert.StartsWith("It throws InvalidOperationException for the contact ", violation.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(": Two lines of it.", violation.Sentence, StringComparison.Ordinal);
        Assert.Same(thrown, violation.Fault);
        Assert.Equal(
            "It throws InvalidOperationException when asked what it is: No name.",
            Assert.Single(FollowUpPolicyContract.Check(new Fickle { Throws = true })).Sentence);
    }

    [Fact]
    public void Of_what_is_thrown_about_a_journal_of_ones_own_the_type_alone_is_told_and_the_exception_is_kept()
    {
        Contacts.ContactAdded added = new() { Id = new(new Guid(1, 1, 1, new byte[8])), On = new(2026, 11, 20), Contact = new(new Guid(2, 1, 1, new byte[8])), Details = new() { GivenName = "Rumpelstilzchen" } };
        PolicyViolation violation = Assert.Single(FollowUpPolicyContract.Check(
            Yielding((_, relationship, _) => throw new InvalidOperationException(relationship.Contact.GivenName)), [added], new(2026, 11, 23)));

        Assert.Equal($"DoesNotThrow: It throws InvalidOperationException for the contact {added.Contact} on 2026-11-23.", violation.ToString());
        Assert.Equal("Rumpelstilzchen", violation.Fault?.Message);
    }

    [Fact]
    public void A_policy_that_throws_gives_equal_violations_each_time()
    {
        TestPolicy broken = Yielding((_, _, _) => throw new InvalidOperationException("Again."));
        ValueList<PolicyViolation> violations = FollowUpPolicyContract.Check(broken);

        Assert.Equal(violations, FollowUpPolicyContract.Check(broken));
        Assert.Equal(violations[0].GetHashCode(), FollowUpPolicyContract.Check(broken)[0].GetHashCode());
        Assert.NotEqual(violations[0], violations[0] with { Sentence = "Another." });
    }

    private static void BreaksWholeness(Func<FollowUp, Relationship, FollowUp> change) =>
        Breaks(PolicyLaw.YieldsWholeFollowUps, Yielding((sound, relationship, _) => [change(sound, relationship)]));

    private static TestPolicy Yielding(Func<FollowUp, Relationship, FollowUpContext, IEnumerable<FollowUp>?> yields) => new() { Yields = yields };

    private static void Breaks(PolicyLaw law, IFollowUpPolicy policy)
    {
        PolicyViolation violation = Assert.Single(FollowUpPolicyContract.Check(policy));

        Assert.Equal(law, violation.Law);
        Assert.EndsWith(".", violation.Sentence, StringComparison.Ordinal);
        Assert.Equal($"{law}: {violation.Sentence}", violation.ToString());
    }

    private sealed class Fickle : IFollowUpPolicy
    {
        private int _asked;

        public bool Throws { get; init; }

        public string Name => Throws ? throw new InvalidOperationException("No name.") : $"fickle-{++_asked}";

        public FollowUpClass Class => FollowUpClass.Cadence;

        public EvidenceGrade Grade => EvidenceGrade.OwnDefault;

        public string Source => "A test.";

        public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) => [];
    }
}
