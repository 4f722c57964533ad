using Networking.Core.Asks;
using Networking.Core.Interactions;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>What of a generated story goes beyond touches and leads: promises, days of the year, mentors, the search.</summary>
internal sealed class Dealings(Story story)
{
    private readonly Dictionary<ContactId, PromiseId> _promises = [];

    internal void Tell(Act act, ContactId who, LocalDate on)
    {
        switch (act.Kind / 12 % 6)
        {
            case 0 or 1:
                _promises[who] = story.Promise(who, on, on.PlusDays(act.Hour % 10), (PromiseSide)(act.Kind / 12 % 6));
                break;
            case 2 when _promises.TryGetValue(who, out PromiseId promise):
                story.Keep(who, promise, on);
                break;
            case 3:
                // Around the end of the story, its leap day included.
                LocalDate day = Acts.Last.PlusDays((act.Hour % 40) - 20);
                story.Date(who, on, new(act.Day % 2 == 0 ? "birthday" : "name day", new(day.Month, day.Day), act.Day % 3 == 0 ? 1980 : null));
                break;
            case 4:
                AskId ask = story.Ask(who, on, AskKind.Mentorship);
                story.Answer(who, ask, on, (AskAnswer)(act.Hour % 3));
                break;
            case 5 when act.Hour % 4 < 2:
                story.Theirs(who, on.PlusDays(-act.Hour), Gesture.Referral);
                story.EndSearch(on);
                break;
            case 5 when act.Hour % 4 == 2:
                story.StartSearch(on);
                break;
            default:
                story.Both(who, on);
                break;
        }
    }
}
