using Networking.Core.Asks;

namespace JobSearchCli;

/// <summary>The kinds of ask as words for a command line, a notes file and a page.</summary>
internal static class AskWords
{
    /// <summary>Every kind, from the lightest ask to the one that is never made.</summary>
    internal static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<AskKind>().Select(Of)];

    /// <summary>For example <c>informational-interview</c>.</summary>
    internal static string Of(AskKind kind) => Kebab.Of(kind);

    /// <summary>The kind that a word means; null for any other word.</summary>
    internal static AskKind? Parse(string word) => Kebab.Parse<AskKind>(word);

    /// <summary>What is asked for, as it stands in a sentence.</summary>
    internal static string Phrase(AskDraft draft)
    {
        string what = draft.Kind switch
        {
            AskKind.IntroductoryConversation => "a first short conversation",
            AskKind.InformationalInterview => "an informational interview",
            AskKind.Introduction => "an introduction",
            AskKind.ResumeReview => "a look at your résumé",
            AskKind.Referral => "a referral",
            AskKind.Reference => "a reference",
            AskKind.Job => "a job",
            _ => Of(draft.Kind),
        };
        return string.IsNullOrWhiteSpace(draft.Target) ? what
            : draft.Kind == AskKind.Introduction ? $"{what} to {draft.Target.Trim()}"
            : $"{what} ({draft.Target.Trim()})";
    }
}
