using FluentValidation.Results;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Introductions;

/// <summary>Whom an introduction names, and whose word it takes.</summary>
public class IntroductionPeopleTests
{
    private static readonly LocalDate Asked = new(2026, 11, 2);

    private readonly Story _story = new();
    private readonly ContactId _ben;

    public IntroductionPeopleTests() => _ben = _story.Contact(name: "Ben");

    [Fact]
    public void With_somebody_who_has_no_name_anywhere_it_has_no_effect_until_an_entry_names_them()
    {
        ContactId tara = _story.Stranger();
        (IntroductionId id, EntryId request) = _story.Request(Asked, _ben, null, tara);
        _story.Advance(_ben, id, Asked.PlusDays(1), IntroductionStep.Made);

        Assert.Empty(_story.On(Asked.PlusDays(1)).Introductions);
        Assert.Empty(_story.On(Asked.PlusDays(1))[_ben].Interactions);
        Assert.DoesNotContain(_story.On(Asked.PlusDays(1)).FollowUps, followUp => followUp.Key.Subject == id.ToString());

        _story.Log(Known(_ben, tara, "Tara"));
        Assert.Equal("Tara", Assert.Single(_story.On(Asked.PlusDays(1)).Introductions).TargetName);
        Assert.Single(_story.On(Asked.PlusDays(1))[_ben].Interactions);
        Assert.Equal([EntryCodes.ContactUnknown], Codes(Nameless(tara), Network.Empty.Replay(_story.Entries.Take(1))));
        Assert.Empty(Codes(Nameless(tara), _story.Network));
        Assert.True(_story.Network.Contains(request));
    }

    [Fact]
    public void Whoever_asks_or_introduces_is_to_be_known_too()
    {
        _story.Request(Asked, _ben, _story.Stranger(), null);
        _story.Request(Asked, _story.Stranger(), null, _ben);

        Assert.Empty(_story.On(Asked).Introductions);
    }

    [Fact]
    public void The_target_goes_by_the_contacts_name_else_by_what_others_call_them_else_by_what_the_seeker_does()
    {
        ContactId tara = _story.Stranger();
        _story.Request(Asked, _ben, null, tara, targetName: " Tara ");
        Assert.Equal("Tara", TargetOn(Asked));

        _story.Log(Known(_ben, tara, "Tara Lind"));
        Assert.Equal("Tara Lind", TargetOn(Asked));

        _story.Add(tara, Asked.PlusDays(1), "Tara Lindqvist");
        Assert.Equal("Tara Lind", TargetOn(Asked));
        Assert.Equal("Tara Lindqvist", TargetOn(Asked.PlusDays(1)));
        Assert.Equal("Tara Lindqvist", Assert.Single(_story.On(Asked.PlusDays(1))[_ben].Asks).Target);
    }

    [Fact]
    public void A_target_set_by_name_is_enough()
    {
        ContactId tara = _story.Stranger();
        _story.Log(new TargetSet { Id = Ids.Entry(800), On = Asked, Person = tara, PersonName = "Tara", Priority = 4 });
        _story.Request(Asked, _ben, null, tara);

        Assert.Equal("Tara", TargetOn(Asked));
    }

    [Fact]
    public void The_word_of_a_contact_without_a_place_has_no_effect()
    {
        ContactId eve = _story.Contact(name: "Eve");
        (IntroductionId id, _) = _story.Request(Asked, _ben, null, _story.Contact(name: "Tara"));
        _story.Advance(eve, id, Asked.PlusDays(1), IntroductionStep.Made);
        _story.ReportOn(eve, id, Asked.PlusDays(1));

        Introduction introduction = Assert.Single(_story.On(Asked.PlusDays(1)).Introductions);
        Assert.Equal((IntroductionState.Requested, 0), (introduction.State, introduction.Reports.Count));
        Assert.Empty(_story.On(Asked.PlusDays(1))[_ben].Interactions);
        Assert.Equal(Asked.PlusDays(60), Assert.Single(_story.On(Asked.PlusDays(60)).Introductions).ExpiredOn);
    }

    [Fact]
    public void Merged_with_somebody_who_has_a_place_they_have_it_too()
    {
        ContactId benAgain = _story.Contact(name: "Benjamin");
        (IntroductionId id, _) = _story.Request(Asked, _ben, null, _story.Contact(name: "Tara"));
        IntroductionAdvanced step = new() { Id = Ids.Entry(900), On = Asked, Contact = benAgain, Introduction = id, Step = IntroductionStep.Made };
        Assert.Equal([EntryCodes.IntroductionOfOthers], Codes(step, _story.Network));

        _story.Log(step);
        Assert.Equal(IntroductionState.Requested, Assert.Single(_story.On(Asked).Introductions).State);

        _story.Merge(_ben, benAgain, Asked);
        Assert.Equal(IntroductionState.Made, Assert.Single(_story.On(Asked).Introductions).State);
        Assert.Empty(Codes(step with { Id = Ids.Entry(901) }, _story.Network));
    }

    [Theory]
    [InlineData(1, 2, 3, "Petitioner")]
    [InlineData(1, null, null, "Target")]
    [InlineData(null, 1, null, "Target")]
    [InlineData(null, null, 1, "Introducer")]
    [InlineData(null, null, null, "Target")]
    [InlineData(1, 1, null, "Petitioner")]
    [InlineData(1, null, 1, "Target")]
    [InlineData(null, 1, 1, "Target")]
    [InlineData(0, null, 1, "Introducer")]
    [InlineData(null, 1, 0, "Target")]
    [InlineData(1, 0, null, "Petitioner")]
    public void What_is_wrong_with_a_place_is_said_of_that_place(int? introducer, int? petitioner, int? target, string property)
    {
        IntroductionRequested request = new()
        {
            Id = Ids.Entry(1),
            On = Asked,
            Introduction = Ids.Introduction(1),
            Introducer = Person(introducer),
            Petitioner = Person(petitioner),
            Target = Person(target),
        };

        Assert.Equal([property], new JournalEntryValidator().Validate(request).Errors.Select(failure => failure.PropertyName));

        static ContactId? Person(int? number) => number is 0 ? default(ContactId) : number is { } known ? Ids.Contact(known) : null;
    }

    private static AcquaintanceNoted Known(ContactId one, ContactId other, string name) =>
        new() { Id = Ids.Entry(850), On = Asked, Contact = one, Other = other, OtherName = name, Strength = AcquaintanceStrength.Knows };

    private static IEnumerable<string> Codes(JournalEntry entry, Network network) =>
        network.Validate(entry).Errors.Select((ValidationFailure failure) => failure.ErrorCode);

    private IntroductionRequested Nameless(ContactId target) =>
        new() { Id = Ids.Entry(860), On = Asked, Introduction = Ids.Introduction(860), Introducer = _ben, Target = target };

    private string TargetOn(LocalDate day) => Assert.Single(_story.On(day).Introductions).TargetName;
}
