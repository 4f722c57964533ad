using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Paths;

/// <summary>Who knows whom, as far as the seeker noted it.</summary>
public class AcquaintanceTests
{
    private static readonly LocalDate Day = new(2026, 11, 2);
    private static readonly ContactId Ada = Ids.Contact(1);
    private static readonly ContactId Ben = Ids.Contact(2);
    private static readonly ContactId Cleo = Ids.Contact(3);

    private readonly Diary _diary = new();

    public AcquaintanceTests()
    {
        _diary.Add(Ada, Day, "Ada");
        _diary.Add(Ben, Day, "Ben");
    }

    [Fact]
    public void The_latest_word_stands_and_holds_both_ways()
    {
        Note(Ada, Ben, AcquaintanceStrength.HeardOf, Day);
        Note(Ben, Ada, AcquaintanceStrength.Close, Day.PlusDays(2));

        Assert.Equal(new(Ada, Ben, AcquaintanceStrength.Close, Day.PlusDays(2)), Assert.Single(On(Day.PlusDays(2))));
    }

    [Fact]
    public void What_is_dated_later_is_not_known_yet()
    {
        Note(Ada, Ben, AcquaintanceStrength.Knows, Day);
        Note(Ada, Ben, AcquaintanceStrength.Close, Day.PlusDays(2));

        Assert.Empty(On(Day.PlusDays(-1)));
        Assert.Equal(AcquaintanceStrength.Knows, Assert.Single(On(Day.PlusDays(1))).Strength);
        Assert.Equal(AcquaintanceStrength.Close, Assert.Single(On(Day.PlusDays(2))).Strength);
        Assert.Equal(AcquaintanceStrength.Close, Assert.Single(On(Day.PlusDays(900))).Strength);
    }

    [Fact]
    public void None_takes_it_back_until_it_is_noted_again()
    {
        Note(Ada, Ben, AcquaintanceStrength.Knows, Day);
        Note(Ben, Ada, AcquaintanceStrength.None, Day.PlusDays(1));
        Assert.Empty(On(Day.PlusDays(1)));

        Note(Ada, Ben, AcquaintanceStrength.HeardOf, Day.PlusDays(2));
        Assert.Equal(AcquaintanceStrength.HeardOf, Assert.Single(On(Day.PlusDays(2))).Strength);
    }

    [Fact]
    public void A_word_taken_back_leaves_the_one_before()
    {
        Note(Ada, Ben, AcquaintanceStrength.Knows, Day);
        EntryId mistake = Note(Ada, Ben, AcquaintanceStrength.None, Day.PlusDays(1));
        _diary.Write(new EntryRetracted { Id = _diary.NextId, On = Day.PlusDays(2), Entry = mistake });

        Assert.Equal(AcquaintanceStrength.Knows, Assert.Single(On(Day.PlusDays(2))).Strength);
    }

    [Fact]
    public void Somebody_without_a_name_is_nobody_until_they_are_named_or_added()
    {
        Note(Ada, Cleo, AcquaintanceStrength.Knows, Day);
        Assert.Empty(On(Day));
        Assert.Null(View(Day).FindPerson(Cleo));

        Note(Ben, Cleo, AcquaintanceStrength.Knows, Day.PlusDays(1), " Cleo ", "Fjordkraft");
        Assert.Equal([(Ada, Cleo), (Ben, Cleo)], On(Day.PlusDays(1)).Select(tie => (tie.One, tie.Other)));
        Assert.Equal(new(Cleo, "Cleo", "Fjordkraft", IsContact: false), View(Day.PlusDays(1)).FindPerson(Cleo));

        _diary.Add(Cleo, Day.PlusDays(2), "Cleopatra");
        Assert.Equal(new(Cleo, "Cleopatra", "", IsContact: true), View(Day.PlusDays(2)).FindPerson(Cleo));
        Assert.Equal(new(Cleo, "Cleo", "Fjordkraft", IsContact: false), View(Day.PlusDays(1)).FindPerson(Cleo));
    }

    [Fact]
    public void Somebody_added_without_ever_being_named_is_known_from_then_on()
    {
        Note(Ada, Cleo, AcquaintanceStrength.Knows, Day);
        _diary.Add(Cleo, Day.PlusDays(1), "Cleo");

        Assert.Empty(On(Day));
        Assert.Single(On(Day.PlusDays(1)));
    }

    [Fact]
    public void The_latest_name_and_employer_stand_and_silence_takes_none_away()
    {
        Note(Ada, Cleo, AcquaintanceStrength.Knows, Day, "Cleo", "Fjordkraft");
        Note(Ben, Cleo, AcquaintanceStrength.Knows, Day.PlusDays(1), "Cleo Wahl");
        Note(Ada, Cleo, AcquaintanceStrength.Close, Day.PlusDays(2), " ", " ");
        Note(Ben, Cleo, AcquaintanceStrength.None, Day.PlusDays(3), null, "Metering lab");

        Assert.Equal(("Cleo", "Fjordkraft"), Person(Day));
        Assert.Equal(("Cleo Wahl", "Fjordkraft"), Person(Day.PlusDays(1)));
        Assert.Equal(("Cleo Wahl", "Fjordkraft"), Person(Day.PlusDays(2)));
        Assert.Equal(("Cleo Wahl", "Metering lab"), Person(Day.PlusDays(3)));
    }

    [Fact]
    public void Merged_people_are_one_and_nobody_is_an_acquaintance_of_themselves()
    {
        Note(Ada, Ben, AcquaintanceStrength.Close, Day);
        Note(Ada, Cleo, AcquaintanceStrength.HeardOf, Day.PlusDays(1), "Cleo");
        EntryId merged = _diary.Write(new ContactsMerged { Id = _diary.NextId, On = Day, Kept = Ben, Absorbed = Cleo });

        Assert.Equal(new(Ada, Ben, AcquaintanceStrength.HeardOf, Day.PlusDays(1)), Assert.Single(On(Day.PlusDays(1))));
        Assert.Equal(Ben, View(Day).FindPerson(Cleo)!.Id);

        _diary.Write(new EntryRetracted { Id = _diary.NextId, On = Day, Entry = merged });
        _diary.Write(new ContactsMerged { Id = _diary.NextId, On = Day, Kept = Ada, Absorbed = Ben });
        Assert.Equal((Ada, Cleo), Assert.Single(On(Day.PlusDays(1)).Select(tie => (tie.One, tie.Other))));
    }

    [Fact]
    public void Somebody_erased_is_known_to_nobody_under_any_id()
    {
        Note(Ada, Ben, AcquaintanceStrength.Close, Day);
        Note(Ada, Cleo, AcquaintanceStrength.Close, Day, "Cleo", "Fjordkraft");
        Note(Ben, Cleo, AcquaintanceStrength.Close, Day, "Cleo");
        _diary.Write(new ContactErased { Id = _diary.NextId, On = Day, Contacts = [Cleo] });

        Assert.Equal((Ada, Ben), Assert.Single(On(Day).Select(tie => (tie.One, tie.Other))));
        Assert.Null(View(Day).FindPerson(Cleo));
        Assert.All(_diary.ToNetwork().Entries.OfType<AcquaintanceNoted>().Where(entry => entry.Other == Cleo), entry =>
            Assert.Equal((null, null), (entry.OtherName, entry.OtherEmployer)));

        _diary.Write(new ContactsMerged { Id = _diary.NextId, On = Day, Kept = Ben, Absorbed = Cleo });
        Assert.Empty(On(Day));
    }

    [Fact]
    public void It_says_nothing_of_what_the_seeker_has_with_either()
    {
        Note(Ada, Ben, AcquaintanceStrength.Close, Day);

        Assert.All(View(Day).Relationships, relationship => Assert.Empty(relationship.Days));
        Assert.All(View(Day).Relationships, relationship => Assert.Empty(relationship.Trust.Evidence));
        Assert.Null(View(Day).Find(Cleo));
    }

    [Fact]
    public void Each_strength_is_an_opinion_and_none_is_not()
    {
        Assert.Equal(0.2, AcquaintanceOpinions.Of(AcquaintanceStrength.HeardOf).Belief, 12);
        Assert.Equal(3.0 / 7, AcquaintanceOpinions.Of(AcquaintanceStrength.Knows).Belief, 12);
        Assert.Equal(2.0 / 3, AcquaintanceOpinions.Of(AcquaintanceStrength.Close).Belief, 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => AcquaintanceOpinions.Of(AcquaintanceStrength.None));
    }

    [Fact]
    public void No_text_shows_a_name()
    {
        Note(Ada, Cleo, AcquaintanceStrength.Knows, Day, "Cleo");

        Assert.Equal($"{Ada} and {Cleo}: Knows", Assert.Single(On(Day)).ToString());
        Assert.Equal($"Person {Cleo}", View(Day).FindPerson(Cleo)!.ToString());
    }

    private EntryId Note(ContactId one, ContactId other, AcquaintanceStrength strength, LocalDate on, string? name = null, string? employer = null) =>
        _diary.Write(new AcquaintanceNoted
        {
            Id = _diary.NextId,
            On = on,
            Contact = one,
            Other = other,
            OtherName = name,
            OtherEmployer = employer,
            Strength = strength,
        });

    private NetworkView View(LocalDate day) => _diary.ToNetwork().AsOf(day);

    private IReadOnlyList<Acquaintance> On(LocalDate day) => View(day).Acquaintances;

    private (string Name, string Employer) Person(LocalDate day) => (View(day).FindPerson(Cleo)!.Name, View(day).FindPerson(Cleo)!.Employer);
}
