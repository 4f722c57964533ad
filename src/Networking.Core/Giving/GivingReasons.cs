using Networking.Core.Contacts;

namespace Networking.Core.Giving;

/// <summary>Why something could be done for somebody. The sentences are for the seeker alone.</summary>
internal static class GivingReasons
{
    internal static Reason AskEachFirst { get; } =
        new("giving.introduce.ask-each-first", "Ask each of them first, apart from the other; introduce them once both have said yes.");

    internal static Reason YouCanHelp(ValueList<string> topics) =>
        OnTopics("giving.share.need-you-can-help", "They look for something that you can help with ({topics}); you could offer it.", topics);

    internal static Reason NeedOnTopic(ValueList<string> topics) =>
        OnTopics("giving.share.need-on-topic", "They look for something on this ({topics}); you could share it with them.", topics);

    internal static Reason MattersToThem(ValueList<string> topics) =>
        OnTopics("giving.share.matters-to-them", "This matters to them ({topics}); you could share it with them.", topics);

    internal static Reason NeedMet(Contact needing, Contact offering, ValueList<string> topics) => new(
        "giving.introduce.need-met",
        "{needing} looks for something that {offering} can help with ({topics}); you could introduce them.",
        new("needing", NameOf(needing)),
        new("offering", NameOf(offering)),
        new("topics", Text(topics)));

    internal static Reason Moved(Move move)
    {
        string place = (move.Role.Trim(), move.Employer.Trim()) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => "{role} at {employer}",
            ({ Length: > 0 }, _) => "{role}",
            _ => "at {employer}",
        };
        return new(
            "giving.congratulate.move",
            $"By what you noted on {{day}}, they have moved: they are {place} now. You could congratulate them.",
            new("day", move.On),
            new("role", move.Role.Trim()),
            new("employer", move.Employer.Trim()));
    }

    private static Reason OnTopics(string code, string sentence, ValueList<string> topics) => new(code, sentence, new ReasonValue("topics", Text(topics)));

    private static string Text(ValueList<string> topics) => string.Join(", ", topics);

    private static string NameOf(Contact contact) => contact.DisplayName is { Length: > 0 } name ? name : "somebody you know";
}
