using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>The rules that hold for every kind of ask but a job.</summary>
internal static class RulesOfEveryAsk
{
    /// <summary>A pause, what is overdue, and what is to rest: nothing of it depends on the kind.</summary>
    internal static void OwedAndResting(AskQuestion question)
    {
        Paused(question);
        Overdue(question, FollowUpClass.Thank, AskCodes.ThanksOverdue, "Thanks come first: they were due by {day}.");
        Overdue(question, FollowUpClass.Report, AskCodes.ReportOverdue, "News of their lead comes first: it was due by {day}.");
        Overdue(question, FollowUpClass.Promise, AskCodes.PromiseOverdue, "What was promised comes first: it was due by {day}.");
        Overdue(question, FollowUpClass.Reply, AskCodes.ReplyOverdue, "Their message comes first: a reply was due by {day}.");
        DueNow(question);
        Unanswered(question);
        Pending(question);
        EarlierAnswers.Rest(question);
    }

    /// <summary>The level, today and on the day before: by that day trust judges an ask that is made today.</summary>
    internal static void Level(AskQuestion question)
    {
        TrustLevel needed = AskLevels.Required(question.Draft.Kind)!.Value;
        Trust trust = question.Them.Trust;
        ReasonValue[] values = [new("what", question.What), new("level", Word(trust.Level)), new("needed", Word(needed))];
        if (trust.Level < needed)
        {
            question.StandsBeforeUntilInTouch(
                new(AskCodes.Level, "Asking for {what} fits from the level of {needed} on; with them you are at {level} so far.", values),
                FirstStepTo(needed, trust.Milestones));
        }
        else if (new TrustSweep(question.View.Settings.Trust, question.Them).LevelOn(question.Today.PlusDays(-1)) < needed)
        {
            question.StandsBefore(
                new(AskCodes.LevelSinceToday, "Asking for {what} fits from the level of {needed} on, which you reached only today.", values),
                new("ask.first.sleep-on-it", "Ask from tomorrow on."),
                question.Today.PlusDays(1));
        }
        else
        {
            question.IsKnown(new(
                "ask.level-reached",
                needed == TrustLevel.Stranger
                    ? "A first short conversation needs no trust earned before."
                    : "Trust with them is at the level of {level}; asking for {what} fits from {needed} on.",
                values));
        }
    }

    /// <summary>Asks and gives of a year, the ask in question not counted.</summary>
    internal static void Balance(AskQuestion question)
    {
        (int gives, _, int asks) = GivesAndAsks.InTheLast(question.Etiquette.BalanceDays, question.Them, question.Today);
        Reason reason = new(
            asks > gives ? AskCodes.Balance : "ask.balance-kept",
            Sentence(gives, asks),
            new("days", question.Etiquette.BalanceDays),
            new("asks", asks),
            new("gives", gives));
        if (asks > gives)
        {
            question.StandsBeforeUntilInTouch(reason, new("ask.first.give", "Find something that would help or please them, and do it."));
        }
        else
        {
            question.IsKnown(reason);
        }
    }

    private static void Paused(AskQuestion question)
    {
        if (!question.Them.IsPaused)
        {
            return;
        }

        LocalDate? until = question.Them.Pause?.Until;
        ReasonValue[] values = until is { } day ? [new("until", day)] : [];
        question.StandsBefore(
            new(AskCodes.Paused, until is null ? "You decided to leave them in peace for now." : "You decided to leave them in peace until {until}.", values),
            new("ask.first.leave-in-peace", until is null ? "Leave them in peace, until you decide otherwise." : "Leave them in peace until {until}.", values),
            until);
    }

    private static void Overdue(AskQuestion question, FollowUpClass kind, string code, string sentence)
    {
        foreach (FollowUp owed in question.FollowUps.Where(f => f.Class == kind && f.IsOverdue(question.Today)))
        {
            bool isOfIntroduction = IsOfIntroduction(question, owed);
            question.StandsBefore(
                new(code, isOfIntroduction ? "What an introduction asks of you comes first: it was due by {day}." : sentence, new ReasonValue("day", owed.Window.Latest)),
                kind == FollowUpClass.Reply && !isOfIntroduction ? new("ask.first.reply", "Reply to them.") : owed.Reasons[0]);
        }
    }

    /// <summary>Answers, steps and reports that an introduction asks for are in the classes of replies, promises and reports.</summary>
    private static bool IsOfIntroduction(AskQuestion question, FollowUp owed) => question.View.Settings.Policies.Policies.Any(
        policy => policy.Name == owed.Policy && policy is (IntroductionAnswerPolicy or IntroductionStepPolicy or IntroductionReportPolicy));

    /// <summary>What is due and still in time does not stand before an ask, but comes better before it; so does a lead's first step.</summary>
    private static void DueNow(AskQuestion question)
    {
        foreach (FollowUp due in question.FollowUps.Where(f => f.Window.Ideal <= question.Today))
        {
            if (due.Class == FollowUpClass.LeadStep
                || (due.Class is FollowUpClass.Thank or FollowUpClass.Report or FollowUpClass.Promise or FollowUpClass.Reply && !due.IsOverdue(question.Today)))
            {
                question.IsKnown(new("ask.worth-doing-first", "Worth doing first: {what}", new ReasonValue("what", due.Reasons[0].Sentence)));
            }
        }
    }

    private static void Unanswered(AskQuestion question)
    {
        IReadOnlyList<LocalDate> unanswered = question.Them.UnansweredDays;
        PolicySet policies = question.View.Settings.Policies;
        Reason Silence(string code) => new(
            code,
            "You have written {count} times since {day}, without an answer so far.",
            new("count", unanswered.Count),
            new("day", unanswered[0]));

        if (unanswered.Count >= question.Etiquette.UnansweredMessages)
        {
            question.StandsBefore(
                Silence(AskCodes.UnansweredMessages),
                new("ask.first.leave-the-word-to-them", "Leave the next word to them; once they write, the way is open again."));
        }
        else if (unanswered.Count >= policies.AttemptsBeforeRest && unanswered[^1].PlusDays(policies.RestInDays) is var over && question.Today < over)
        {
            question.StandsBefore(
                Silence(AskCodes.Resting),
                new("ask.first.let-them-rest", "Let it rest until {over}, unless they write before.", new ReasonValue("over", over)),
                over);
        }
        else if (unanswered.Count > 0 && question.Pending is null)
        {
            question.IsKnown(new("ask.word-open", "Your word of {day} has had no answer yet.", new ReasonValue("day", unanswered[^1])));
        }
    }

    private static void Pending(AskQuestion question)
    {
        if (question.Pending is { } pending)
        {
            question.StandsBefore(
                new(AskCodes.Pending, "Your ask of {day} still waits for an answer.", new ReasonValue("day", pending.MadeOn)),
                new("ask.first.give-them-time", "Give them time to answer."),
                pending.MadeOn.PlusDays(question.Etiquette.PendingDays));
        }
    }

    private static Reason FirstStepTo(TrustLevel needed, TrustMilestones reached)
    {
        if (reached is { TwoWayDays: 0, Declared: null })
        {
            return RulesOfKinds.BeginTogether;
        }

        bool hasGiven = reached is not { KeptCommitments: 0, HelpGiven: 0, Declared: not Closeness.Close };
        return needed >= TrustLevel.Ally && !hasGiven
            ? new("ask.first.help", "Be of help where you can, with nothing in mind; or keep what you promised.")
            : new("ask.first.get-to-know", "Get to know each other better: talk about what matters to them, and help where you can.");
    }

    private static string Sentence(int gives, int asks) => (gives, asks) switch
    {
        (0, 0) => "You have asked nothing of them in the last {days} days.",
        (0, _) => $"In the last {{days}} days you asked them {Times("asks", asks)}; nothing done for them is written down.",
        (_, 0) => $"In the last {{days}} days you did something for them {Times("gives", gives)} and asked nothing.",
        _ => $"In the last {{days}} days you asked them {Times("asks", asks)} and did something for them {Times("gives", gives)}.",
    };

    private static string Times(string name, int count) => count == 1 ? "once" : $"{{{name}}} times";

    private static string Word(TrustLevel level) => level.ToString().ToLowerInvariant();
}
