using System.Globalization;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Testing.Tests;

public class FollowUpPolicyContractTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly ContactAdded Added = new()
    {
        Id = new(new Guid(1, 1, 1, new byte[8])),
        On = Today.PlusDays(-3),
        Contact = new(new Guid(2, 1, 1, new byte[8])),
        Details = new() { GivenName = "Rumpelstilzchen" },
    };

    public static TheoryData<string> Policies => [.. PolicySet.V1.Policies.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_policy_of_the_library_keeps_the_laws_on_the_built_in_journals(string name) =>
        Assert.Empty(FollowUpPolicyContract.Check(PolicySet.V1.Policies.Single(policy => policy.Name == name)));

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_built_in_journals_bring_up_each_policy_more_than_once(string name)
    {
        IEnumerable<FollowUp> due = DueInAll(PolicySet.V1.Policies.Single(policy => policy.Name == name));

        Assert.True(due.Count() > 1);
    }

    [Fact]
    public void They_bring_up_a_follow_up_for_another_person_too() =>
        Assert.Contains(DueInAll(new ThreeBSevenPolicy()), followUp => followUp.Reasons[0].Code == "three-b-seven.colleague");

    [Fact]
    public void The_built_in_journals_are_valid_have_every_kind_of_entry_and_are_the_same_in_every_run()
    {
        BuiltInJournal[] journals = [.. BuiltInJournal.All];
        Assert.All(
            journals.SelectMany(journal => journal.Entries),
            entry => Assert.Empty(new Journaling.JournalEntryValidator().Validate(entry).Errors));
        Assert.Equal(
            Enum.GetValues<Journaling.EntryKind>().Except([Journaling.EntryKind.Unknown]),
            journals.SelectMany(journal => journal.Entries).Select(entry => entry.Kind).Distinct().Order());
        Assert.All(journals.Zip(BuiltInJournal.All), pair => Assert.Equal(pair.First.Entries, pair.Second.Entries));
        Assert.All(journals, journal => Assert.Equal(journal.Entries.Count, journal.Entries.Select(entry => entry.Id).Distinct().Count()));
    }

    [Fact]
    public void A_sound_policy_keeps_the_laws() => Assert.Empty(FollowUpPolicyContract.Check(new TestPolicy()));

    [Fact]
    public void What_lapses_may_go() => Assert.Empty(FollowUpPolicyContract.Check(new TestPolicy
    {
        Yields = (sound, _, context) =>
        {
            FollowUp shorter = sound with { LapsesAfter = sound.Window.Latest.PlusDays(1) };
            return shorter.HasLapsed(context.Today) ? [] : [shorter];
        },
    }));

    [Fact]
    public void A_policy_can_be_checked_on_a_journal_and_under_settings_of_ones_own()
    {
        TestPolicy shy = new()
        {
            Yields = (sound, relationship, context) =>
                relationship.Contact.GivenName == "Rumpelstilzchen" && !context.Tracks(relationship.AddedOn) ? throw new InvalidOperationException("Shy.") : [sound],
        };
        NetworkSettings settings = new() { TrackingSince = Today };

        Assert.Empty(FollowUpPolicyContract.Check(shy));
        Assert.Empty(FollowUpPolicyContract.Check(shy, [Added], Today));
        PolicyViolation violation = Assert.Single(FollowUpPolicyContract.Check(shy, [Added], Today, settings));
        Assert.Equal(PolicyLaw.DoesNotThrow, violation.Law);
        Assert.Equal($"It throws InvalidOperationException for the contact {Added.Contact} on 2026-11-23.", violation.Sentence);
    }

    [Fact]
    public void What_happens_later_takes_nothing_from_the_days_before()
    {
        TestPolicy untilTier = new() { Yields = (sound, relationship, _) => relationship.TierDecision is null ? [sound] : [] };
        TierSet later = new() { Id = new(new Guid(3, 1, 1, new byte[8])), On = Today.PlusDays(5), Contact = Added.Contact, Tier = "A" };

        Assert.Empty(FollowUpPolicyContract.Check(untilTier, [Added, later], Today));
    }

    [Fact]
    public void The_first_violation_of_each_law_is_told_and_the_same_in_every_run()
    {
        TestPolicy broken = new() { Yields = (sound, _, context) => [sound with { Key = sound.Key with { Anchor = context.Today, Subject = 1.5.ToString(CultureInfo.CurrentCulture) } }] };
        ValueList<PolicyViolation> violations = FollowUpPolicyContract.Check(broken);

        Assert.Equal([PolicyLaw.IsTheSameInEveryCulture, PolicyLaw.KeepsItsKeys], violations.Select(violation => violation.Law));
        Assert.Equal(violations, FollowUpPolicyContract.Check(broken));
    }

    [Fact]
    public void The_callers_culture_is_there_again_afterwards()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        FollowUpPolicyContract.Check(new TestPolicy(), [Added], Today);

        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void An_entry_under_the_id_that_a_dismissal_would_take_is_no_hindrance()
    {
        ContactAdded first = Added with { Id = new(new Guid(1, 0, 0, new byte[8])) };

        Assert.Empty(FollowUpPolicyContract.Check(new TestPolicy(), [first], Today));
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>("policy", () => FollowUpPolicyContract.Check(null!));
        Assert.Throws<ArgumentNullException>("policy", () => FollowUpPolicyContract.Check(null!, [], Today));
        Assert.Throws<ArgumentNullException>("entries", () => FollowUpPolicyContract.Check(new TestPolicy(), null!, Today));
    }

    [Fact]
    public void Nobody_at_all_breaks_no_law() => Assert.Empty(FollowUpPolicyContract.Check(new TestPolicy(), [], Today));

    private static IEnumerable<FollowUp> DueInAll(IFollowUpPolicy policy) => BuiltInJournal.All
        .Select(journal => Network.Empty.Replay(journal.Entries).AsOf(journal.Today, journal.Settings))
        .SelectMany(view => view.Relationships.SelectMany(relationship => policy.Due(relationship, new(view))));
}
