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
            RulesOfKinds.TellThemFirst(question);
        }
    }

    /// <summary>Good to know for any ask, unless they are left in peace; what stands before this one was said already.</summary>
    private static void SayWhatHelpsThemToShare(AskQuestion question)
    {
        if (question.Them.IsPaused)
        {
            return;
        }

        foreach (Reason missing in question.Sharing.Missing)
        {
            if (missing != SharingReadiness.TellThem || !question.HasObstacle(AskCodes.SearchNotTold))
            {
                question.IsKnown(missing);
            }
        }
    }
}
