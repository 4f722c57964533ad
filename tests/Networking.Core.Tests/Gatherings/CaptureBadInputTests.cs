using Networking.Core.Gatherings;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

/// <summary>What is wrong with a capture is said without a word of what was written.</summary>
public class CaptureBadInputTests
{
    private const string Secret = "Rapunzel";
    private static readonly LocalDate Evening = new(2026, 11, 5);
    private static readonly string TooLong = string.Concat(Enumerable.Repeat(Secret, 2000));
    private static readonly PersonMet Known = new() { GivenName = Secret };

    private static readonly GatheringCapture Capture =
        new() { Seeker = Ids.Seeker, Gathering = Ids.Gathering(1), Name = Secret, On = Evening, People = [Known] };

    private static readonly (string Says, GatheringCapture Capture)[] Cases =
    [
        ("Person 2 needs", Of(new() { Needs = [Secret], PromisedByMe = [new(Secret, Evening)] })),
        ("Person 2 needs", Of(new() { GivenName = " ", Email = "", Topics = [Secret] })),
        ("Person 2 is null", Of(null!)),
        ("Person 2 has a promise that is null", Of(Known with { PromisedByMe = [null!] })),
        (EntryCodes.TextEmpty, Of(Known with { PromisedByMe = [new(null!, Evening)] })),
        (EntryCodes.TextEmpty, Of(Known with { PromisedByMe = [new(" ", Evening)] })),
        (EntryCodes.PromiseDueBeforeMade, Of(Known with { PromisedByMe = [new(Secret, Evening.PlusDays(-1))] })),
        ("Person 2: PromiseMade.Due", Of(Known with { PromisedByMe = [new(Secret, new(2100, 1, 1))] })),
        (EntryCodes.TextTooLong, Of(Known with { Role = TooLong })),
        (EntryCodes.TextTooLong, Of(Known with { Email = TooLong })),
        (EntryCodes.TextTooLong, Of(new() { Description = TooLong })),
        (EntryCodes.TextTooLong, Of(Known with { Matters = [TooLong] })),
        (EntryCodes.TextTooLong, Of(Known with { Topics = [TooLong[..6000], TooLong[..6001]] })),
        (EntryCodes.IdEmpty, Of(new() { Contact = default(ContactId) })),
        (EntryCodes.IdEmpty, Capture with { Seeker = default }),
        ("The capture's Gathering is not valid (entry.id.empty)", Capture with { Gathering = default }),
        (EntryCodes.IdEmpty, Capture with { Gathering = default, People = [] }),
        ("The capture's Name is not valid (entry.text.empty)", Capture with { Name = " " }),
        (EntryCodes.TextEmpty, Capture with { Name = null! }),
        (EntryCodes.TextEmpty, Capture with { Name = "", People = [] }),
        (EntryCodes.TextTooLong, Capture with { Name = TooLong }),
        ("The capture's On is not valid (entry.date.out-of-range)", Capture with { On = new(1899, 12, 31) }),
        (EntryCodes.DateOutOfRange, Capture with { On = new(2100, 1, 1), People = [] }),
    ];

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_capture_that_cannot_be_recorded_is_refused_without_personal_data(int number)
    {
        (string says, GatheringCapture capture) = Cases[number];

        ArgumentException refused = Assert.Throws<ArgumentException>(() => capture.ToEntries());
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static GatheringCapture Of(PersonMet second) => Capture with { People = [Known, second] };
}
