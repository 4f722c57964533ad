using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Paths;
using Networking.Core.Storage.Privacy;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Storage.Tests.Privacy;

public class MentionsTests
{
    private static readonly LocalDate Day = new(2026, 10, 1);
    private static readonly ContactId Erased = Ids.Contact(1);
    private static readonly ContactId Other = Ids.Contact(2);

    [Theory]
    [InlineData("Zosia said hello", true)]
    [InlineData("zosia's brother", true)]
    [InlineData("Zosiana is somebody else", false)]
    [InlineData("the Falk-Meier family", true)]
    [InlineData("Meier told me", true)]
    [InlineData("Maria Luisa Falk", true)]
    [InlineData("write to zosia@example.org.", true)]
    [InlineData("xzosia@example.organic", false)]
    [InlineData("call 030/55 512 34", true)]
    [InlineData("order 4711", false)]
    [InlineData("Jose\u0301 was there", true)]
    [InlineData("an O\"Neil \\ quoted", true)]
    [InlineData("Channel and summary", false)]
    [InlineData("Li sent word", false)]
    [InlineData("https://example.org/in/zf", true)]
    [InlineData(null, false)]
    public void Texts_about_others_that_name_the_person_are_told(string? text, bool isTold)
    {
        ContactDetails[] all =
        [
            new() { GivenName = "Zosia", FamilyName = "Falk-Meier", Emails = ["zosia@example.org"], Phones = ["+49 30 5551234"], Links = ["https://example.org/in/zf"] },
            new() { GivenName = "José", FamilyName = "O\"Neil" },
            new() { GivenName = "Li", FamilyName = "contacts" },
        ];
        ValueList<EntryId> told = Of(
        [
            new ContactAdded { Id = Ids.Entry(11), On = Day, Contact = Erased, Details = all[0] },
            .. all.Skip(1).Select((details, i) => new ContactUpdated { Id = Ids.Entry(50 + i), On = Day.PlusDays(i), Contact = Erased, Details = details }),
            Talk(text),
        ]);
        Assert.Equal(isTold ? [Ids.Entry(1)] : [], told);
    }

    public static TheoryData<JournalEntry> Namings =>
    [
        new AcquaintanceNoted { Id = Ids.Entry(11), On = Day, Contact = Other, Other = Erased, OtherName = "Zosia Falk", Strength = AcquaintanceStrength.Knows },
        new TargetSet { Id = Ids.Entry(11), On = Day, Person = Erased, PersonName = "Zosia Falk", Priority = 3 },
        new IntroductionRequested { Id = Ids.Entry(11), On = Day, Introduction = new(Ids.Entry(11).Value), Introducer = Other, Target = Erased, TargetName = "Zosia Falk" },
    ];

    [Theory]
    [MemberData(nameof(Namings))]
    public void Who_is_known_through_others_alone_is_found_by_the_name_that_was_noted(JournalEntry naming) =>
        Assert.Equal([Ids.Entry(1)], Of([naming, Talk("Zosia sails.")]));

    [Fact]
    public void A_name_that_an_entry_about_them_gives_to_somebody_else_is_not_theirs() => Assert.Empty(Of(
    [
        new AcquaintanceNoted { Id = Ids.Entry(11), On = Day, Contact = Erased, Other = Other, OtherName = "Perpetua", Strength = AcquaintanceStrength.Knows },
        Talk("Perpetua sails."),
    ]));

    [Fact]
    public void Of_somebody_erased_already_nothing_is_known_to_look_for()
    {
        Network erased = Network.Empty.Replay([Named(), Talk("Zosia sails."), Erasure()]);
        Assert.Empty(Mentions.Of(erased, [Erased], erased));
    }

    [Fact]
    public void Of_an_entry_about_both_the_text_is_gone_and_of_a_step_noted_of_another_it_is_told()
    {
        IntroductionId introduction = new(Ids.Entry(9).Value);
        Assert.Equal([Ids.Entry(3)], Of(
        [
            Named(),
            Talk("Zosia and Per") with { Contacts = [Erased, Other] },
            new IntroductionRequested { Id = Ids.Entry(2), On = Day, Introduction = introduction, Introducer = Other, Target = Erased, Why = "Zosia builds bridges" },
            new IntroductionAdvanced { Id = Ids.Entry(3), On = Day, Contact = Other, Introduction = introduction, Step = IntroductionStep.IntroducerAgreed, Note = "will ask Zosia" },
        ]));
    }

    private static ValueList<EntryId> Of(JournalEntry[] entries)
    {
        Network before = Network.Empty.Replay(entries);
        return Mentions.Of(before, [Erased], before.Replay([Erasure()]));
    }

    private static ContactAdded Named() => new() { Id = Ids.Entry(11), On = Day, Contact = Erased, Details = new() { GivenName = "Zosia" } };

    private static ContactErased Erasure() => new() { Id = Ids.Entry(99), On = Day, Contacts = [Erased] };

    private static InteractionLogged Talk(string? summary) => new()
    {
        Id = Ids.Entry(1),
        On = Day,
        Contacts = [Other],
        Channel = Channel.Phone,
        Direction = Direction.Mutual,
        Gesture = Gesture.Conversation,
        Summary = summary,
    };
}
