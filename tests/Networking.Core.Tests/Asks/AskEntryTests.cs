using FluentValidation.Results;
using Networking.Core.Asks;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Asks;

/// <summary>What the entries about asks refuse, and which property they name.</summary>
public class AskEntryTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly string TooLong = new('x', 10_001);

    private static readonly AskMade Made = new() { Id = Ids.Entry(1), On = Day, Contact = Ids.Contact(1), Ask = Ids.Ask(1), Type = AskKind.Advice };

    private static readonly AskAnswered Answered = new() { Id = Ids.Entry(2), On = Day, Contact = Ids.Contact(1), Ask = Ids.Ask(1), Answer = AskAnswer.NotNow };

    private static readonly (JournalEntry Entry, string Property, string Code)[] Faulty =
    [
        (Made with { Contact = default }, "Contact", EntryCodes.IdEmpty),
        (Made with { Ask = default }, "Ask", EntryCodes.IdEmpty),
        (Made with { Type = (AskKind)99 }, "Type", EntryCodes.ValueUnknown),
        (Made with { Target = TooLong }, "Target", EntryCodes.TextTooLong),
        (Made with { CommonGround = TooLong }, "CommonGround", EntryCodes.TextTooLong),
        (Made with { Note = TooLong }, "Note", EntryCodes.TextTooLong),
        (Made with { Minutes = 0 }, "Minutes", EntryCodes.NumberOutOfRange),
        (Made with { Minutes = 1441 }, "Minutes", EntryCodes.NumberOutOfRange),
        (Answered with { Contact = default }, "Contact", EntryCodes.IdEmpty),
        (Answered with { Ask = default }, "Ask", EntryCodes.IdEmpty),
        (Answered with { Answer = (AskAnswer)99 }, "Answer", EntryCodes.ValueUnknown),
        (Answered with { NotBefore = new(2100, 1, 1) }, "NotBefore", EntryCodes.DateOutOfRange),
        (Answered with { Answer = AskAnswer.Yes, NotBefore = Day }, "NotBefore", EntryCodes.NotBeforeWithoutNotNow),
    ];

    public static TheoryData<int> Numbers() => new(Enumerable.Range(0, Faulty.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_faulty_entry_names_its_property_and_says_something(int number)
    {
        (JournalEntry entry, string property, string code) = Faulty[number];
        ValidationFailure failure = Assert.Single(JournalEntryValidator.Instance.Validate(entry).Errors);

        Assert.Equal((property, code), (failure.PropertyName, failure.ErrorCode));
        Assert.EndsWith(".", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ends_of_each_range_are_taken()
    {
        Assert.Empty(JournalEntryValidator.Instance.Validate(Made with { Minutes = 1 }).Errors);
        Assert.Empty(JournalEntryValidator.Instance.Validate(Made with { Minutes = 1440, Target = TooLong[1..], CommonGround = TooLong[1..] }).Errors);
        Assert.Empty(JournalEntryValidator.Instance.Validate(Answered with { NotBefore = new(2099, 12, 31) }).Errors);
    }
}
