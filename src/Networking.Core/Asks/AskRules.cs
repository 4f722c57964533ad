using Networking.Core.Journaling;

namespace Networking.Core.Asks;

internal static class AskRules
{
    /// <summary>The most minutes that an ask can name: a day.</summary>
    private const int MostMinutes = 24 * 60;

    internal static EntryRules<AskMade> Made { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(AskMade.Contact));
        rules.Id(e => e.Ask.Value, nameof(AskMade.Ask));
        rules.Defined(e => e.Type, nameof(AskMade.Type));
        rules.Text(e => e.Target, nameof(AskMade.Target));
        rules.Text(e => e.CommonGround, nameof(AskMade.CommonGround));
        rules.Must(
            e => e.Minutes is null || AreMinutes(e.Minutes.Value),
            nameof(AskMade.Minutes),
            EntryCodes.NumberOutOfRange,
            "The number of minutes lies outside 1 to 1440.");
        rules.Text(e => e.Note, nameof(AskMade.Note));
    });

    internal static EntryRules<AskAnswered> Answered { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(AskAnswered.Contact));
        rules.Id(e => e.Ask.Value, nameof(AskAnswered.Ask));
        rules.Defined(e => e.Answer, nameof(AskAnswered.Answer));
        rules.Date(e => e.NotBefore, nameof(AskAnswered.NotBefore));
        rules.Must(
            e => e.NotBefore is null || e.Answer == AskAnswer.NotNow,
            nameof(AskAnswered.NotBefore),
            EntryCodes.NotBeforeWithoutNotNow,
            "Only the answer not now names a day to ask again.");
    });

    /// <summary>A number of minutes that an ask can name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside its range.</exception>
    internal static int Minutes(int value, string name) =>
        AreMinutes(value) ? value : throw new ArgumentOutOfRangeException(name, value, "A number of minutes from 1 to 1440 is needed.");

    private static bool AreMinutes(int value) => value is >= 1 and <= MostMinutes;
}
