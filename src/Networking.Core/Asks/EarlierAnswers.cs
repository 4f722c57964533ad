using NodaTime;

namespace Networking.Core.Asks;

/// <summary>How long asking rests after their answers.</summary>
internal static class EarlierAnswers
{
    /// <summary>
    /// A day they named is kept, to the day, whatever came after. Else their last answer decides; of several on one
    /// day, the one after which asking rests longest.
    /// </summary>
    internal static void Rest(AskQuestion question)
    {
        if (question.Them.Asks.Where(ask => ask.NotBefore > question.Today).MaxBy(ask => ask.NotBefore) is { NotBefore: { } until } named)
        {
            question.StandsBefore(
                new(AskCodes.NotNow, "On {day} they said not now, and named {until}.", new("day", named.AnsweredOn!.Value), new("until", until)),
                new("ask.first.wait-as-they-asked", "Wait until {until}, as they asked.", new ReasonValue("until", until)),
                until);
        }

        LocalDate? last = question.Them.Asks.Max(ask => ask.AnsweredOn);
        if (question.Them.Asks.Where(ask => ask.AnsweredOn == last && ask is { Answer: not null, NotBefore: null }).MaxBy(ask => RestDays(question, ask)) is { } answered
            && last?.PlusDays(RestDays(question, answered)) is { } over
            && question.Today < over)
        {
            ReasonValue day = new("day", last.Value);
            (Reason why, Reason first) = answered.Answer switch
            {
                AskAnswer.No => (
                    new Reason(AskCodes.NoRecently, "They said no to an ask on {day}.", day),
                    new Reason("ask.first.let-it-rest", "Let it rest for a while; keep in touch without asking.")),
                AskAnswer.NotNow => (
                    new(AskCodes.NotNow, "On {day} they said not now.", day),
                    new("ask.first.let-it-rest", "Let it rest for a while; keep in touch without asking.")),
                _ => (
                    new(AskCodes.AnsweredRecently, "They said yes to an ask on {day}; the next one can wait a while.", day),
                    new("ask.first.use-what-they-gave", "Let some time pass; meanwhile, tell them what came of it.")),
            };
            question.StandsBefore(why, first, over);
        }
    }

    private static int RestDays(AskQuestion question, Ask ask) =>
        ask.Answer == AskAnswer.No ? question.Etiquette.RestAfterNoInDays : question.Etiquette.RestAfterAnswerInDays;
}
