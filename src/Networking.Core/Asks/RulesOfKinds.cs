using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>The rules of single kinds of ask.</summary>
internal static class RulesOfKinds
{
    private static readonly Reason SayHello = new(
        "ask.first.say-hello", "Say hello first, with no ask in it: ask how they are, or share something they may like.");

    internal static Reason BeginTogether { get; } = new(
        "ask.first.exchange", "Begin with a word both ways: write to them about something that matters to them.");

    /// <summary>When they were last in touch, and how warm it is.</summary>
    internal static void StateOfTheRelationship(AskQuestion question)
    {
        Relationship them = question.Them;
        LocalDate? last = them.Days.TwoWayDays.Select(day => (LocalDate?)day).LastOrDefault();
        if (question.Draft.Kind == AskKind.InformationalInterview && !(last >= question.Today.PlusDays(-question.Etiquette.InterviewContactDays)))
        {
            question.StandsBeforeUntilInTouch(
                last is { } known
                    ? new(AskCodes.OutOfTouch, "You were last in touch both ways on {day}; that is a while ago.", new ReasonValue("day", known))
                    : new(AskCodes.OutOfTouch, "You have not been in touch both ways yet."),
                SayHello);
        }
        else if (last is { } day)
        {
            question.IsKnown(new("ask.last-in-touch", "You were last in touch both ways on {day}.", new ReasonValue("day", day)));
        }

        if (question.Draft.Kind == AskKind.Introduction)
        {
            Warm(question, them.Warmth, last);
        }
    }

    internal static void WhatTheKindNeeds(AskQuestion question)
    {
        switch (question.Draft.Kind)
        {
            case AskKind.Mentorship:
                Shared(question);
                KnownForLong(question);
                break;
            case AskKind.Reference:
                SeenAtWork(question);
                break;
        }
    }

    /// <summary>What to mend in the draft itself.</summary>
    internal static void WhatTheDraftSays(AskQuestion question)
    {
        AskDraft draft = question.Draft;
        if (draft is { Kind: AskKind.IntroductoryConversation, NamesCommonGround: false })
        {
            question.StandsBefore(
                new(AskCodes.CommonGroundMissing, "The ask names nothing that you have in common."),
                new("ask.first.name-common-ground", "Name what you have in common: a school, a field, a place, a person you both know."));
        }

        if (draft is { Kind: AskKind.Introduction, NamesTarget: false })
        {
            question.StandsBefore(
                new(AskCodes.TargetMissing, "The ask does not say whom you would like to meet."),
                new("ask.first.name-the-target", "Name the person, and why you would like to talk with them."));
        }

        int most = question.Etiquette.ConversationMinutes;
        if (draft.Kind is AskKind.IntroductoryConversation or AskKind.InformationalInterview && draft.Minutes > most)
        {
            question.StandsBefore(
                new(AskCodes.TooManyMinutes, "{minutes} minutes is a lot to ask of a day.", new ReasonValue("minutes", draft.Minutes.Value)),
                new("ask.first.ask-for-less-time", "Ask for {most} minutes.", new ReasonValue("most", most)));
        }
    }

    private static void Warm(AskQuestion question, Warmth warmth, LocalDate? lastBothWays)
    {
        if (warmth.Band < WarmthBand.Cooling)
        {
            string sentence = lastBothWays is not null ? "You last heard from each other on {day}."
                : warmth.LastInTouch is not null ? "You have not heard from them yet."
                : "You have not been in touch yet.";
            question.StandsBeforeUntilInTouch(
                new(AskCodes.GoneCold, sentence, lastBothWays is { } day ? [new("day", day), new("percent", Percent(warmth))] : []),
                SayHello);
        }
        else
        {
            question.IsKnown(new("ask.in-touch", "The chance of hearing from them within 90 days is {percent} %.", new ReasonValue("percent", Percent(warmth))));
        }
    }

    private static void Shared(AskQuestion question)
    {
        if (CommonBackground.Between(question.View.Profile, question.Them) is { } shared)
        {
            question.IsKnown(new("ask.shared", "You share {shared}.", new ReasonValue("shared", shared)));
        }
        else
        {
            question.StandsBefore(
                new(AskCodes.NothingShared, "Nothing written down says that you share a field or a background."),
                new("ask.first.find-what-you-share", "Find out what you share and note it, or look for a mentor whose path is closer to yours."));
        }
    }

    private static void KnownForLong(AskQuestion question)
    {
        LocalDate[] days = [.. question.Them.Days.TwoWayDays];
        int span = days.Length == 0 ? 0 : Period.DaysBetween(days[0], days[^1]);
        AskEtiquette etiquette = question.Etiquette;
        Reason first = new("ask.first.let-it-grow", "Let it grow: keep talking about what matters to both of you.");
        if (days.Length == 0)
        {
            question.StandsBeforeUntilInTouch(new(AskCodes.FirstMeeting, "You have not been in touch both ways yet."), BeginTogether);
        }
        else if (days[0] == question.Today)
        {
            question.StandsBefore(new(AskCodes.FirstMeeting, "Mentorship is not asked for at the first meeting."), first);
        }
        else if (days.Length < etiquette.MentorshipTwoWayDays || span < etiquette.MentorshipSpanInDays)
        {
            question.StandsBeforeUntilInTouch(
                new(
                    AskCodes.ShortAcquaintance,
                    "Days in touch both ways so far: {days}, spread over {span} days; mentorship grows from {neededDays} such days, spread over {neededSpan}.",
                    new("days", days.Length),
                    new("span", span),
                    new("neededDays", etiquette.MentorshipTwoWayDays),
                    new("neededSpan", etiquette.MentorshipSpanInDays)),
                first);
        }
    }

    private static void SeenAtWork(AskQuestion question)
    {
        if (question.Draft.NamesCommonGround)
        {
            question.IsKnown(new("ask.work-seen", "They saw you work: {where}.", new ReasonValue("where", question.Draft.CommonGround!.Trim())));
        }
        else if (CommonBackground.Workplace(question.View.Profile, question.Them.Contact) is { } employer)
        {
            question.IsKnown(new("ask.work-seen", "They saw you work: {where}.", new ReasonValue("where", employer)));
        }
        else
        {
            question.StandsBefore(
                new(AskCodes.WorkNotSeen, "Nothing says that they have seen you work."),
                new("ask.first.say-where-they-saw-you-work", "Say where they saw you work; or show them some of it first, or ask somebody who has."));
        }
    }

    private static double Percent(Warmth warmth) => Math.Round(100 * warmth.ChanceIn90Days);
}
