namespace Networking.Core.Asks;

/// <summary>Puts the rules of asking in their order: what is owed, what rests, what to give, trust, then the ask itself.</summary>
internal static class AskAdviser
{
    internal static AskAdvice Advise(AskQuestion question)
    {
        bool isConversation = question.Draft.Kind is AskKind.IntroductoryConversation or AskKind.InformationalInterview;
        int? minutes = isConversation ? question.Etiquette.ConversationMinutes : null;
        if (question.Draft.Kind == AskKind.Job)
        {
            SayWhatToDoInsteadOfAskingForAJob(question);
            return question.ToAdvice(AskVerdict.Never, minutes);
        }

        RulesOfEveryAsk.OwedAndResting(question);
        RulesOfEveryAsk.Balance(question);
        RulesOfKinds.StateOfTheRelationship(question);
        RulesOfEveryAsk.Level(question);
        RulesOfKinds.WhatTheKindNeeds(question);
        RulesOfKinds.WhatTheDraftSays(question);
        SayWhatHelpsThemToShare(question);
        return question.ToAdvice(question.HasObstacles ? AskVerdict.NotYet : AskVerdict.Ready, minutes);
    }

    private static void SayWhatToDoInsteadOfAskingForAJob(AskQuestion question)
    {
        question.StandsBefore(
            new(AskCodes.Job, "A job is not asked for: few people have one to give, and the question leaves them little room."),
            new(
                "ask.first.ask-about-their-work",
                "Ask about their work instead: an informational interview of {minutes} minutes, once nothing stands before it.",
                new ReasonValue("minutes", question.Etiquette.ConversationMinutes)));
        if (question.Sharing is { SearchGoesOn: true, ToldOfSearch: false } && !question.Them.IsPaused)
        {
            question.StandsBefore(
                new(AskCodes.SearchNotTold, "They may not know that you are looking for work."),
                new("ask.first.tell-them", "Tell them that you are looking, without asking for anything."));
        }
    }

    /// <summary>Good to know for any ask, unless they are left in peace.</summary>
    private static void SayWhatHelpsThemToShare(AskQuestion question)
    {
        if (question.Them.IsPaused)
        {
            return;
        }

        foreach (Reason missing in question.Sharing.Missing)
        {
            question.IsKnown(missing);
        }
    }
}
