using Networking.Core.Asks;
using Networking.Core.Scoring;
using Networking.Core.Tests.FollowUps.Support;

namespace Networking.Core.Tests.Asks.Support;

/// <summary>Drafts, settings and advice as the cases write them.</summary>
internal static class AskText
{
    /// <summary>Trust that comes of the seeker's own word alone, so that a case can set its level by declaring it.</summary>
    internal static TrustModel DeclaredTrust { get; } = TrustModel.V1 with
    {
        Weights = new()
        {
            DeclaredVouched = 4,
            Conversation = 0,
            HelpGiven = 0,
            ThankedInTime = 0,
            ThankedLate = 0,
            NotThanked = 0,
            LeadReported = 0,
            LeadReportedLate = 0,
            LeadNotFollowed = 0,
            LeadNotReported = 0,
            PromiseKept = 0,
            PromiseKeptLate = 0,
            PromiseBroken = 0,
            LeadGiven = 0,
            Introduced = 0,
            Endorsed = 0,
            AskedTooSoon = 0,
            UnansweredMessage = 0,
        },
    };

    internal static NetworkSettings Settings { get; } = NetworkSettings.Default;

    /// <summary>A kind, then <c>target</c>, <c>ground</c>, <c>blank</c> (both, of spaces) and a number of minutes as they are needed.</summary>
    internal static AskDraft Draft(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? Said(string word, string said) => words.Contains(word) ? said : words.Contains("blank") ? "  " : null;
        return new()
        {
            Kind = Enum.Parse<AskKind>(words[0]),
            Target = Said("target", "Per Sandell at the metering lab"),
            CommonGround = Said("ground", "the heat pump project"),
            Minutes = words.Select(word => int.TryParse(word, out int minutes) ? minutes : (int?)null).Max(),
        };
    }

    /// <summary>The verdict, the day from which on it may be asked, and the obstacles, each with the day on which it is gone.</summary>
    internal static string Of(AskAdvice advice)
    {
        string day = advice.NotBefore is { } notBefore ? $" {Days.Text(notBefore)}" : "";
        string obstacles = string.Join(", ", advice.Obstacles.Select(o => o.ClearsOn is { } clears ? $"{o.Code} {Days.Text(clears)}" : o.Code));
        return advice.Obstacles.IsEmpty ? $"{advice.Verdict}{day}" : $"{advice.Verdict}{day}: {obstacles}";
    }

    /// <summary>Everything that an advice says, to compare to the byte.</summary>
    internal static string Whole(AskAdvice advice) => string.Join(
        '\n',
        [
            $"{advice} {Of(advice)} {advice.SuggestedMinutes}",
            .. advice.Obstacles.Select(o => $"{o} {o.Why.Sentence} {o.FirstStep} {o.FirstStep.Sentence}"),
            .. advice.Reasons.Select(reason => $"{reason} {reason.Sentence}"),
        ]);
}
