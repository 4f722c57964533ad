using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Introductions;
using Networking.Core.Paths;
using NodaTime;
using NodaTime.Testing;

namespace JobSearchCli.Tests;

/// <summary>Rows on who knows whom, targets, introductions, gatherings ahead, and topics.</summary>
public class NotesOfTiesTests
{
    [Theory]
    [InlineData("Per Sandell @ Windelkamp Netze", AcquaintanceStrength.Knows, "Windelkamp Netze")]
    [InlineData("close: Per Sandell", AcquaintanceStrength.Close, "")]
    [InlineData("Heard-Of: Per Sandell@Windelkamp", AcquaintanceStrength.HeardOf, "Windelkamp")]
    public void Who_knows_whom_says_how_well_and_where_the_other_works(string detail, AcquaintanceStrength strength, string employer)
    {
        NetworkView view = Load($"2026-11-20,knows,Ylva Sternmark,{detail},,").View;

        Acquaintance tie = Assert.Single(view.Acquaintances);
        Assert.Equal(strength, tie.Strength);
        Assert.Contains(new[] { tie.One, tie.Other }.Select(view.FindPerson), person => person is { Name: "Per Sandell", IsContact: false } && person.Employer == employer);
    }

    [Fact]
    public void A_later_row_takes_it_back() => Assert.Empty(Load(
        "2026-11-20,knows,Ylva Sternmark,Håkan Mörtfors,,", "2026-11-21,knows,Ylva Sternmark,not: Håkan Mörtfors,,").View.Acquaintances);

    [Fact]
    public void Somebody_known_of_is_the_same_person_once_met()
    {
        LoadedNetwork network = Load("2026-11-19,knows,Ylva Sternmark,Per Sandell,,", "2026-11-20,met,Per Sandell,,,");

        Relationship per = network.Find("Per Sandell");
        Acquaintance tie = Assert.Single(network.View.Acquaintances);
        Assert.Contains(per.Id, new[] { tie.One, tie.Other });
    }

    [Fact]
    public void A_target_is_an_employer_or_a_person_until_it_is_taken_off()
    {
        NetworkView view = Load(
            "2026-11-19,target,@ Windelkamp Netze,5: open data,,",
            "2026-11-19,target,Per Sandell,3,,",
            "2026-11-19,target,Håkan Mörtfors,4,,",
            "2026-11-20,target,Håkan Mörtfors,off,,").View;

        Assert.Equal([("Windelkamp Netze", 5, "open data"), ("Per Sandell", 3, null)], view.Targets.Select(target => (target.Name, target.Priority, target.Why)));
    }

    [Fact]
    public void An_introduction_one_asks_for_goes_its_steps()
    {
        Introduction made = Assert.Single(Load(
            "2026-11-02,intro-asked,Ylva Sternmark,Per Sandell: open data,,per",
            "2026-11-03,intro-agreed,Ylva Sternmark,,,per",
            "2026-11-04,intro-agreed,Per Sandell,gladly,,per",
            "2026-11-05,intro-made,Ylva Sternmark,,,per",
            "2026-11-09,intro-met,Ylva Sternmark,,,per",
            "2026-11-10,intro-told,Ylva Sternmark,,,per").View.Introductions);

        Assert.Equal((IntroductionRole.Petitioner, IntroductionState.Met, "Per Sandell", "open data"), (made.SeekerRole, made.State, made.TargetName, made.Why));
        Assert.True(made.WasDoubleOptIn);
        Assert.True(made.IsReportedBack);
    }

    [Theory]
    [InlineData("Ylva Sternmark", IntroductionRole.Introducer)]
    [InlineData("Per Sandell", IntroductionRole.Target)]
    public void A_no_is_that_of_whoever_is_named(string who, IntroductionRole role) => Assert.Equal(role, Assert.Single(Load(
        "2026-11-02,intro-asked,Ylva Sternmark,Per Sandell,,per", $"2026-11-03,intro-refused,{who},,,per").View.Introductions).RefusedBy);

    [Fact]
    public void An_introduction_one_offers_waits_for_both()
    {
        string[] rows = ["2026-11-02,intro-offered,Ylva Sternmark; Håkan Mörtfors,forecasts,,two", "2026-11-03,intro-agreed,Ylva Sternmark,,,two"];

        Introduction waiting = Assert.Single(Load(rows).View.Introductions);
        Introduction agreed = Assert.Single(Load([.. rows, "2026-11-04,intro-agreed,Håkan Mörtfors,,,two"]).View.Introductions);

        Assert.Equal((IntroductionRole.Introducer, IntroductionState.IntroducerAgreed), (waiting.SeekerRole, waiting.State));
        Assert.Equal(IntroductionState.Agreed, agreed.State);
    }

    [Fact]
    public void Where_somebody_wishes_to_meet_one_the_answer_is_ones_own()
    {
        Introduction introduction = Assert.Single(Load(
            "2026-11-19,intro-to-me,Ylva Sternmark; Håkan Mörtfors,surveys,,me", "2026-11-20,intro-agreed,Ylva Sternmark,,,me").View.Introductions);

        Assert.Equal((IntroductionRole.Target, IntroductionState.Agreed), (introduction.SeekerRole, introduction.State));
    }

    [Fact]
    public void A_gathering_ahead_holds_what_it_is_about_and_is_the_same_once_attended()
    {
        const string Plan = "2026-11-10,gathering-planned,Ylva Sternmark; Per Sandell,\"Grid Day; topics=energy, data; employers=Voltlinden; why=to listen\",2026-11-19,";
        Gathering ahead = Assert.Single(Load(Plan).View.Gatherings);
        Gathering attended = Assert.Single(Load(Plan, "2026-11-19,gathering,Ylva Sternmark,Grid Day,,").View.Gatherings);

        Assert.Equal(("Grid Day", new LocalDate(2026, 11, 19), "to listen", 2), (ahead.Name, ahead.PlannedFor, ahead.Why, ahead.Expected.Count));
        Assert.Equal(["energy", "data"], ahead.Topics.AsEnumerable());
        Assert.Equal(["Voltlinden"], ahead.Employers.AsEnumerable());
        Assert.Equal(new LocalDate(2026, 11, 19), attended.AttendedOn);
    }

    [Theory]
    [InlineData("a reader #open data, maps", "a reader", false, "open data", "maps")]
    [InlineData("In confidence: a quieter place #C#", "a quieter place", true, "C#")]
    [InlineData("knows C# well", "knows C# well", false)]
    public void A_fact_has_topics_after_a_hash_and_may_be_told_in_confidence(string detail, string text, bool inConfidence, params string[] topics)
    {
        Fact fact = Assert.Single(Load($"2026-11-20,need,Ylva Sternmark,\"{detail}\",,").Find("Ylva Sternmark").Facts);

        Assert.Equal((FactKind.Need, text, inConfidence), (fact.About, fact.Text, fact.InConfidence));
        Assert.Equal(topics, fact.Topics.AsEnumerable());
    }

    [Fact]
    public void A_move_and_the_kinds_of_a_connection_are_kept()
    {
        Contact ylva = Load("2026-11-20,moved,Ylva Sternmark,Head of Data @ Pulsvide,,", "2026-11-20,kind,Ylva Sternmark,Personal business,,").Find("Ylva Sternmark").Contact;

        Assert.Equal(("Head of Data", "Pulsvide", ConnectionKinds.Personal | ConnectionKinds.Business), (ylva.Role, ylva.Employer, ylva.Kinds));
    }

    [Fact]
    public void A_profile_holds_what_one_offers_and_needs()
    {
        SeekerProfile profile = Load("2026-11-20,profile,,\"offers=surveys, maps; needs=trading\",,").View.Profile;

        Assert.Equal(["surveys", "maps"], profile.Offers.AsEnumerable());
        Assert.Equal(["trading"], profile.Needs.AsEnumerable());
    }

    [Theory]
    [InlineData("knows,Ylva Sternmark,close:,,")]
    [InlineData("knows,Ylva Sternmark,Ylva Sternmark,,")]
    [InlineData("knows,Ylva Sternmark,Johan Ekelövik,,")]
    [InlineData("target,@ Windelkamp,most,,")]
    [InlineData("target,@ Windelkamp,9,,")]
    [InlineData("target,,5,,")]
    [InlineData("target,Johan Ekelövik,5,,")]
    [InlineData("intro-asked,Ylva Sternmark,,,x")]
    [InlineData("intro-asked,Ylva Sternmark,Per Sandell,,")]
    [InlineData("intro-asked,Ylva Sternmark,Ylva Sternmark,,x")]
    [InlineData("intro-offered,Ylva Sternmark,,,x")]
    [InlineData("intro-agreed,Ylva Sternmark,,,x")]
    [InlineData("gathering-planned,,Grid Day,,")]
    [InlineData("need,Ylva Sternmark,#maps,,")]
    [InlineData("moved,Ylva Sternmark,@,,")]
    [InlineData("kind,Ylva Sternmark,personal distant,,")]
    public void A_row_that_says_too_little_or_cannot_be_is_left_out(string row)
    {
        LoadedNetwork network = Load($"2026-11-20,{row}");

        Assert.Single(network.Problems, problem => problem.File == "notes.csv" && problem.Line == 2);
    }

    private static LoadedNetwork Load(params string[] rows)
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", $"On,What,Who,Detail,Due,Ref\n{string.Join('\n', rows)}\n");
        using StringWriter nowhere = new();
        Screen screen = new(Screen.Plain(nowhere), Screen.Plain(nowhere));
        SourceRequest request = new(Cli.SampleExport, notes, null, null, new(2026, 11, 23), null);
        return NetworkSource.Load(request, new FakeClock(Instant.FromUtc(2026, 11, 23, 9, 0)), screen);
    }
}
