using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Paths;
using NodaTime;

namespace JobSearchCli.Tests;

/// <summary>The commands that record one thing with one person, on a journal of three people.</summary>
public sealed class RecordingTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private readonly TemporaryFolder _folder = new();
    private readonly LinesPlace _place;

    public RecordingTests()
    {
        _place = new(Path.Combine(_folder.Path, "journal.jsonl"));
        _place.Append([Person(1, "Mara", "Okonjo"), Person(2, "Mara", "Lind"), Person(3, "Joost", "Kalmar")]);
    }

    [Theory]
    [InlineData("you and Joost Kalmar talked by phone.", Direction.Mutual, Gesture.Conversation, "--channel", "phone")]
    [InlineData("you were in touch with Joost Kalmar by e-mail.", Direction.Mine, Gesture.Conversation, "--channel", "email", "--mine")]
    [InlineData("Joost Kalmar was in touch with you by letter.", Direction.Theirs, Gesture.Conversation, "--channel", "letter", "--theirs")]
    [InlineData("you thanked Joost Kalmar.", Direction.Mine, Gesture.Thanks, "--gesture", "thanks")]
    [InlineData("Joost Kalmar thanked you.", Direction.Theirs, Gesture.Thanks, "--gesture", "thanks", "--theirs")]
    [InlineData("you helped Joost Kalmar.", Direction.Mine, Gesture.HelpGiven, "--gesture", "help-given")]
    [InlineData("Joost Kalmar helped you.", Direction.Theirs, Gesture.HelpReceived, "--gesture", "help-received")]
    [InlineData("Joost Kalmar went through your résumé.", Direction.Theirs, Gesture.ResumeReview, "--gesture", "resume-review")]
    [InlineData("Joost Kalmar gave you an informational interview by video.", Direction.Mutual, Gesture.InformationalInterview, "--gesture", "informational-interview", "--channel", "video", "--mutual")]
    [InlineData("you introduced Joost Kalmar to somebody.", Direction.Mine, Gesture.Introduction, "--gesture", "introduction", "--mine")]
    public void Being_in_touch_is_logged_as_who_did_what(string said, Direction direction, Gesture gesture, params string[] options)
    {
        CliResult run = Run(["log", "Joost", .. options]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"Recorded for Mon 23 Nov: {said}\n", run.Output, StringComparison.Ordinal);
        InteractionLogged logged = Assert.Single(Entries().OfType<InteractionLogged>());
        Assert.Equal((direction, gesture, Today), (logged.Direction, logged.Gesture, logged.On));
    }

    [Fact]
    public void The_day_the_depth_and_what_was_said_are_kept()
    {
        Run("log", "Joost", "--on", "2026-11-20", "--channel", "email", "--substantial", "--note", "He builds boats.");
        Run("log", "Joost", "--on", "2026-11-21", "--channel", "phone", "--brief");

        InteractionLogged[] logged = [.. Entries().OfType<InteractionLogged>()];
        Assert.Equal((new LocalDate(2026, 11, 20), Depth.Substantial, "He builds boats."), (logged[0].On, logged[0].Depth, logged[0].Summary));
        Assert.Equal((Depth.Brief, null), (logged[1].Depth, logged[1].Summary));
    }

    [Fact]
    public void Whoever_is_not_named_for_certain_is_asked_for()
    {
        CliResult several = Run("log", "Mara");
        CliResult nobody = Run("log", "Petra");

        Assert.Equal((1, 1), (several.ExitCode, nobody.ExitCode));
        Assert.Contains("'Mara' fits 2 people", several.Errors, StringComparison.Ordinal);
        Assert.Contains("Mara Okonjo", several.Errors, StringComparison.Ordinal);
        Assert.Contains("Somebody new? Give the whole name, and --new.", nobody.Errors, StringComparison.Ordinal);
        Assert.Equal(3, Entries().Length);
    }

    [Fact]
    public void Somebody_new_becomes_a_contact_and_keeps_the_id_they_are_known_by()
    {
        ContactId per = new(new Guid(9, 0, 0, new byte[8]));
        _place.Append([new AcquaintanceNoted { Id = Id(9), On = Today, Contact = Contact(1), Other = per, OtherName = "Per Sandell", Strength = AcquaintanceStrength.Knows }]);

        CliResult run = Run("log", "per sandell", "--new", "--channel", "in-person");
        CliResult twice = Run("log", "Per Sandell", "--new");

        Assert.Equal((0, 1), (run.ExitCode, twice.ExitCode));
        Assert.Contains("is in your network already", twice.Errors, StringComparison.Ordinal);
        Assert.Equal(per, Entries().OfType<ContactAdded>().Last().Contact);
        Assert.Contains("From now on: Write it down, by Tue 24 Nov", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_ahead_or_before_the_lead_is_not_recorded()
    {
        Run("lead", "Joost", "a boatyard that hires", "--kind", "job");

        Assert.Contains("--on lies ahead", Run("log", "Joost", "--on", "2026-11-24").Errors, StringComparison.Ordinal);
        Assert.Contains("before the day on which the lead was given", Run("lead", "step", "Joost", "--on", "2026-11-20").Errors, StringComparison.Ordinal);
        Assert.Contains("The promise is due before it is made. Nothing was recorded.", Run("promise", "Joost", "plans", "--by", "2026-11-20").Errors, StringComparison.Ordinal);
        Assert.Equal(4, Entries().Length);
    }

    [Fact]
    public void A_lead_is_followed_from_its_first_step_to_the_report()
    {
        Assert.Contains("Joost Kalmar gave you a lead: a boatyard that hires.", Run("lead", "Joost", "a boatyard that hires", "--kind", "job").Output, StringComparison.Ordinal);
        Assert.Contains("you took a first step on Joost Kalmar's lead (a boatyard that hires): wrote to them.", Run("lead", "step", "Joost", "wrote to them").Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("lead", "step", "Joost").ExitCode);
        Assert.Contains("came a step further: an interview", Run("lead", "stage", "Joost", "an interview").Output, StringComparison.Ordinal);
        Assert.Contains("is known: hired", Run("lead", "close", "Joost", "hired").Output, StringComparison.Ordinal);
        Assert.Contains("you told Joost Kalmar what came of their lead (a boatyard that hires).", Run("lead", "report", "Joost").Output, StringComparison.Ordinal);

        LeadStatus status = Assert.Single(View().Leads);
        Assert.Equal((LeadState.ReportedBack, LeadKind.Job, "hired"), (status.State, status.Lead.Type, status.Lead.Outcome));
        Assert.Contains("no open lead", Run("lead", "report", "Joost").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_several_leads_is_told_by_a_part_of_its_words()
    {
        Run("lead", "Joost", "a boatyard");
        Run("lead", "Joost", "a fair in Kiel", "--kind", "gathering");

        Assert.Contains("Which lead with Joost Kalmar? Give a part of its words with --which: a boatyard; a fair in Kiel.", Run("lead", "decline", "Joost").Errors, StringComparison.Ordinal);
        Assert.Contains("None of these with Joost Kalmar says 'ferry'", Run("lead", "decline", "Joost", "--which", "ferry").Errors, StringComparison.Ordinal);
        Assert.Contains("you will not follow Joost Kalmar's lead (a fair in Kiel): too far.", Run("lead", "decline", "Joost", "too far", "--which", "KIEL").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Promises_of_both_sides_are_made_and_kept()
    {
        CliResult mine = Run("promise", "Joost", "the boat plans", "--by", "2026-11-27");
        CliResult theirs = Run("promise", "Joost", "a name", "--by", "2026-11-27", "--theirs");

        Assert.Contains("you promised Joost Kalmar by Fri 27 Nov: the boat plans.\n  From now on: Keep promise, from Thu 26 Nov.", mine.Output, StringComparison.Ordinal);
        Assert.Contains("Joost Kalmar promised you by Fri 27 Nov: a name.", theirs.Output, StringComparison.Ordinal);
        Assert.Contains("Joost Kalmar kept their promise (a name).", Run("promise", "kept", "Joost", "--which", "name").Output, StringComparison.Ordinal);
        Assert.Contains("you kept your promise to Joost Kalmar (the boat plans).", Run("promise", "kept", "Joost").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private CliResult Run(params string[] args) => Cli.Run([.. args, "--journal", _place.Path, "--today", "2026-11-23"]);

    private JournalEntry[] Entries() => [.. _place.Load().Network.Entries.OrderBy(entry => entry.On)];

    private NetworkView View() => _place.Load().Network.AsOf(Today);

    private static ContactId Contact(int number) => new(new Guid(number, 2, 0, new byte[8]));

    private static EntryId Id(int number) => new(new Guid(number, 1, 0, new byte[8]));

    private static ContactAdded Person(int number, string given, string family) =>
        new() { Id = Id(number), On = new(2026, 11, 1), Contact = Contact(number), Details = new() { GivenName = given, FamilyName = family } };
}
