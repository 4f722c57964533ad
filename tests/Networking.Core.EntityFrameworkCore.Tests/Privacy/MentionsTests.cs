using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Introductions;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

public sealed class MentionsTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);
    private static readonly LocalDate Day = new(2026, 10, 1);

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
    [InlineData("", false)]
    public async Task Texts_about_others_that_name_the_person_are_told(string text, bool isTold)
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        ContactDetails[] all =
        [
            new() { GivenName = "Zosia", FamilyName = "Falk-Meier", Emails = ["zosia@example.org"], Phones = ["+49 30 5551234"], Links = ["https://example.org/in/zf"] },
            new() { GivenName = "José", FamilyName = "O\"Neil" },
            new() { GivenName = "Li", FamilyName = "contacts" },
        ];
        await store.Journal.AppendAsync(Mine,
        [
            Entries.Added(1) with { Details = all[0] },
            .. all.Skip(1).Select((details, i) => new ContactUpdated { Id = Entries.Entry(50 + i), On = Day.PlusDays(i), Contact = Entries.Person(1), Details = details }),
            Entries.Added(2, "Per"),
            Entries.Talk(1, 2, Day, text.Length == 0 ? null : text),
        ]);
        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        Assert.Equal(isTold ? [Entries.Entry(1)] : [], result.ToReview);
        Assert.Equal(3, result.RedactedEntries);
    }

    [Fact]
    public async Task Of_an_entry_about_both_the_text_is_gone_and_of_a_step_noted_of_another_it_is_told()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        IntroductionId introduction = new(Entries.Entry(9).Value);
        await store.Journal.AppendAsync(Mine,
        [
            Entries.Added(1, "Zosia"),
            Entries.Added(2, "Per"),
            Entries.Talk(1, 1, Day, "Zosia and Per") with { Contacts = [Entries.Person(1), Entries.Person(2)] },
            new IntroductionRequested { Id = Entries.Entry(2), On = Day, Introduction = introduction, Introducer = Entries.Person(2), Target = Entries.Person(1), Why = "Zosia builds bridges" },
            new IntroductionAdvanced { Id = Entries.Entry(3), On = Day, Contact = Entries.Person(2), Introduction = introduction, Step = IntroductionStep.IntroducerAgreed, Note = "will ask Zosia" },
        ]);
        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        Assert.Equal([Entries.Entry(3)], result.ToReview);
        Assert.Equal(3, result.RedactedEntries);
    }
}
