using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Paths;

/// <summary>Whom and where the seeker would like to get to know.</summary>
public class TargetTests
{
    private static readonly LocalDate Day = new(2026, 11, 2);
    private static readonly ContactId Ada = Ids.Contact(1);
    private static readonly ContactId Cleo = Ids.Contact(3);

    private readonly Diary _diary = Diary.With(Day);

    [Fact]
    public void Employers_are_the_same_without_regard_to_case_and_space_and_the_latest_word_stands()
    {
        Employer("Fjordkraft", 2, Day);
        Employer(" FJORDKRAFT ", 5, Day.PlusDays(1), "their grid team");

        Target target = Assert.Single(On(Day.PlusDays(1)));
        Assert.Equal(
            new() { Employer = "FJORDKRAFT", Name = "FJORDKRAFT", Priority = 5, Why = "their grid team", SetOn = Day.PlusDays(1) },
            target);
        Assert.Equal(("Fjordkraft", 2), Assert.Single(On(Day).Select(earlier => (earlier.Name, earlier.Priority))));
    }

    [Fact]
    public void Without_a_priority_it_is_off_the_list_until_it_has_one_again()
    {
        Employer("Fjordkraft", 2, Day);
        Person(Ada, 3, Day);
        Employer("fjordkraft", null, Day.PlusDays(1));
        Person(Ada, null, Day.PlusDays(1));
        Assert.Empty(On(Day.PlusDays(1)));

        Employer("Fjordkraft", 1, Day.PlusDays(2));
        Assert.Equal(1, Assert.Single(On(Day.PlusDays(2))).Priority);
    }

    [Fact]
    public void The_most_wanted_stands_first_then_it_goes_by_name()
    {
        Employer("beta", 3, Day);
        Employer("Alpha", 3, Day);
        Employer("Gamma", 5, Day);
        Person(Ada, 3, Day);
        Person(Cleo, 4, Day, "Cleo");

        Assert.Equal(["Gamma", "Cleo", "Ada", "Alpha", "beta"], On(Day).Select(target => target.Name));
    }

    [Fact]
    public void A_person_goes_by_the_contacts_name_else_by_what_others_call_them_else_by_what_was_set()
    {
        Person(Cleo, 3, Day);
        Assert.Empty(On(Day));

        Person(Cleo, 3, Day.PlusDays(1), " Cleo W. ");
        Assert.Equal("Cleo W.", Assert.Single(On(Day.PlusDays(1))).Name);

        _diary.Write(new AcquaintanceNoted { Id = _diary.NextId, On = Day.PlusDays(2), Contact = Ada, Other = Cleo, OtherName = "Cleo Wahl", Strength = AcquaintanceStrength.Knows });
        Assert.Equal("Cleo Wahl", Assert.Single(On(Day.PlusDays(2))).Name);

        _diary.Add(Cleo, Day.PlusDays(3), "Cleopatra Wahl");
        Target target = Assert.Single(On(Day.PlusDays(3)));
        Assert.Equal(("Cleopatra Wahl", Cleo, null), (target.Name, target.Person, target.Employer));
    }

    [Fact]
    public void A_name_once_given_stays_though_a_later_word_does_without()
    {
        Person(Cleo, 3, Day, "Cleo W.");
        Person(Cleo, 5, Day.PlusDays(1));

        Assert.Equal(("Cleo W.", 5), Assert.Single(On(Day.PlusDays(1)).Select(target => (target.Name, target.Priority))));
    }

    [Fact]
    public void A_target_who_has_no_name_anywhere_is_kept_without_effect_and_with_a_warning()
    {
        TargetSet nameless = new() { Id = Ids.Entry(700), On = Day, Person = Cleo, Priority = 3 };
        Network network = _diary.ToNetwork();

        Assert.Equal([EntryCodes.ContactUnknown], network.Validate(nameless).Errors.Select(failure => failure.ErrorCode));
        Assert.Empty(network.Validate(nameless with { PersonName = "Cleo" }).Errors);
        Assert.Empty(network.Validate(nameless with { Person = Ada }).Errors);
        Assert.Empty(network.Validate(nameless with { Priority = null }).Errors);
        NetworkView view = network.Record(nameless).AsOf(Day);
        Assert.Empty(view.Targets);
        Assert.Empty(view.Health.Targets);

        AcquaintanceNoted named = new() { Id = Ids.Entry(701), On = Day, Contact = Ada, Other = Cleo, OtherName = "Cleo", Strength = AcquaintanceStrength.Knows };
        Assert.Empty(network.Record(named).Validate(nameless).Errors);
        Assert.Equal("Cleo", Assert.Single(network.Record(nameless).Record(named).AsOf(Day).Targets).Name);
    }

    [Fact]
    public void Merged_people_are_one_target_and_the_latest_word_on_either_stands()
    {
        Person(Ada, 2, Day);
        Person(Cleo, 5, Day.PlusDays(1), "Cleo");
        _diary.Write(new ContactsMerged { Id = _diary.NextId, On = Day, Kept = Ada, Absorbed = Cleo });

        Assert.Equal((Ada, "Ada", 5), Assert.Single(On(Day.PlusDays(1)).Select(target => (target.Person!.Value, target.Name, target.Priority))));
    }

    [Fact]
    public void Somebody_erased_is_no_target_and_leaves_no_words()
    {
        Person(Cleo, 5, Day, "Cleo", "she leads the lab");
        Employer("Fjordkraft", 1, Day, "their grid team");
        _diary.Write(new ContactErased { Id = _diary.NextId, On = Day, Contacts = [Cleo] });

        Assert.Equal(("Fjordkraft", "their grid team"), Assert.Single(On(Day).Select(target => (target.Name, target.Why))));
        Assert.All(_diary.ToNetwork().Entries.OfType<TargetSet>().Where(set => set.Person == Cleo), set => Assert.Equal((null, null), (set.PersonName, set.Why)));

        Person(Cleo, 5, Day.PlusDays(1), "Cleo");
        Assert.Single(On(Day.PlusDays(1)));
    }

    [Fact]
    public void A_word_taken_back_leaves_the_one_before()
    {
        Employer("Fjordkraft", 2, Day);
        EntryId mistake = Employer("Fjordkraft", null, Day.PlusDays(1));
        _diary.Write(new EntryRetracted { Id = _diary.NextId, On = Day.PlusDays(1), Entry = mistake });

        Assert.Equal(2, Assert.Single(On(Day.PlusDays(1))).Priority);
    }

    [Fact]
    public void A_target_that_is_nobody_and_nowhere_is_blamed_itself() =>
        Assert.Equal("target", Assert.Throws<ArgumentException>(() => _diary.ToNetwork().AsOf(Day).PathsToTarget(new() { Employer = " " })).ParamName);

    [Fact]
    public void No_text_shows_whom_or_where()
    {
        Employer("Fjordkraft", 2, Day);
        Person(Ada, 3, Day);

        Assert.Equal([$"Target {Ada}, priority 3", "Target employer, priority 2"], On(Day).Select(target => target.ToString()));
    }

    private EntryId Employer(string name, int? priority, LocalDate on, string? why = null) =>
        _diary.Write(new TargetSet { Id = _diary.NextId, On = on, Employer = name, Priority = priority, Why = why });

    private EntryId Person(ContactId person, int? priority, LocalDate on, string? name = null, string? why = null) =>
        _diary.Write(new TargetSet { Id = _diary.NextId, On = on, Person = person, PersonName = name, Priority = priority, Why = why });

    private IReadOnlyList<Target> On(LocalDate day) => _diary.ToNetwork().AsOf(day).Targets;
}
