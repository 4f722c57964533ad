using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>One thing that happens in a generated story; plain numbers, so that FsCheck makes and shrinks it by itself.</summary>
/// <param name="Who">Which of six contacts; of the fifth everything is long ago, and the sixth never answers.</param>
/// <param name="Ago">Whether it was in the last month, or at some time in six years.</param>
/// <param name="Day">Which day of these.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Hour">At which hour; no moment where it is odd.</param>
public sealed record Act(byte Who, byte Ago, byte Day, byte Kind, byte Hour);

internal static class Acts
{
    /// <summary>The day on which generated stories end: a leap day.</summary>
    internal static readonly LocalDate Last = new(2028, 2, 29);

    private static readonly string[] Tiers = ["A", "B", "C", "D"];

    private const int LongAgo = 4;
    private const int Silent = 5;

    internal static Story Tell(Act[] acts)
    {
        Story story = new();
        ContactId[] people = [story.Contact(employer: "Acme"), story.Contact(employer: "acme "), story.Contact(), story.Contact(), story.Contact(), story.Contact(employer: "Acme")];
        Dictionary<ContactId, LeadId> leads = [];
        Dealings dealings = new(story);
        Introducing introducing = new(story, people);
        foreach (Act act in acts)
        {
            int who = act.Who % people.Length;
            if (who == Silent)
            {
                TellOfTheSilent(story, act, people[who]);
            }
            else
            {
                Tell(story, act, people[who], who == LongAgo, leads, dealings, introducing);
            }
        }

        return story;
    }

    private static void TellOfTheSilent(Story story, Act act, ContactId who)
    {
        if (act.Kind % 8 == 0)
        {
            story.Mine(who, Last.PlusDays(-act.Day % 30));
        }
    }

    private static void Tell(Story story, Act act, ContactId who, bool isLongAgo, Dictionary<ContactId, LeadId> leads, Dealings dealings, Introducing introducing)
    {
        // Half of all acts fall in the last 30 days, where duties are open.
        LocalDate on = Last.PlusDays(-(isLongAgo ? 1100 + (act.Day * 4) : act.Ago % 2 == 0 ? act.Day % 30 : act.Day * 9));
        Instant? at = act.Hour % 2 == 0 ? on.At(act.Hour % 24) : null;
        switch (act.Kind % 14)
        {
            case 0 or 1 or 2:
                Gesture[] gestures = Enum.GetValues<Gesture>();
                Channel[] channels = Enum.GetValues<Channel>();
                story.Touch(who, on, (Direction)(act.Kind % 3), gestures[act.Hour % gestures.Length], channels[act.Day % channels.Length], at);
                break;
            case 3:
                story.Theirs(who, on, Gesture.HelpReceived, Channel.InPerson, at);
                break;
            case 4:
                story.Theirs(who, on, at: at);
                break;
            case 5:
                story.Mine(who, on, at: at);
                break;
            case 6:
                leads[who] = story.Lead(who, on, at).Lead;
                if (act.Day % 2 == 0)
                {
                    story.Step(who, leads[who], on, (LeadStep)(act.Hour / 2 % 4), at: at);
                }

                break;
            case 7 when leads.TryGetValue(who, out LeadId lead):
                story.Step(who, lead, on, (LeadStep)(act.Hour / 2 % 4), at: at);
                break;
            case 8 when leads.TryGetValue(who, out LeadId lead):
                story.Report(who, lead, on, at);
                break;
            case 9 when act.Hour % 3 == 0:
                story.Tier(who, on, Tiers[act.Hour % Tiers.Length]);
                break;
            case 10 when act.Hour % 3 == 0:
                story.Declare(who, on, (Closeness)(act.Day % 3));
                break;
            case 12:
                story.Attend(who, on, at: at);
                break;
            case 11:
                dealings.Tell(act, who, on);
                break;
            case 13:
                introducing.Tell(act, who, on);
                break;
            default:
                story.Both(who, on, at: at);
                break;
        }
    }
}
