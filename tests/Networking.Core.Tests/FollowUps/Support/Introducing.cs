using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>The introductions of a generated story: the seeker in any of the three places, as far as they got, or refused.</summary>
internal sealed class Introducing(Story story, ContactId[] people)
{
    private static readonly IntroductionStep[] Steps =
    [
        IntroductionStep.IntroducerAgreed, IntroductionStep.PetitionerAgreed, IntroductionStep.TargetAgreed,
        IntroductionStep.Made, IntroductionStep.Met, IntroductionStep.Closed,
    ];

    internal void Tell(Act act, ContactId who, LocalDate on)
    {
        ContactId other = act.Hour % 5 == 0
            ? story.Stranger()
            : people[(Array.IndexOf(people, who) + 1 + (act.Hour % (people.Length - 1))) % people.Length];
        string? targetName = act.Hour % 5 == 0 ? "Somebody New" : null;
        (IntroductionId introduction, _) = (act.Day % 3) switch
        {
            0 => story.Request(on, null, who, other, act.Hour % 2 == 0, targetName),
            1 => story.Request(on, who, null, other, act.Hour % 2 == 0, targetName),
            _ => story.Request(on, who, other, null, act.Hour % 2 == 0),
        };
        int taken = act.Kind / 14 % (Steps.Length + 1);
        for (int step = 0; step < taken; step++)
        {
            story.Advance(who, introduction, on.PlusDays(step * (act.Hour % 3)), Steps[step]);
        }

        switch (act.Hour % 4)
        {
            case 0:
                story.Advance(who, introduction, on.PlusDays(taken), act.Day % 2 == 0 ? IntroductionStep.TargetRefused : IntroductionStep.IntroducerRefused);
                break;
            case 1:
                story.ReportOn(who, introduction, on.PlusDays(taken));
                break;
        }
    }
}
