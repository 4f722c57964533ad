using Networking.Core.Contacts;
using Networking.Core.Interactions;

namespace Networking.Core.Insights;

/// <summary>The last conversation of the two, and what was noted on its day.</summary>
internal static class BriefingTalk
{
    internal static IEnumerable<Reason> Points(Relationship them)
    {
        Interaction? last = them.Interactions.LastOrDefault(i => i.IsSubstantial) ?? them.Interactions.LastOrDefault(i => i.Gesture == Gesture.Conversation);
        if (last is null)
        {
            yield break;
        }

        string summary = last.Summary?.Trim() ?? "";
        yield return new(
            "brief.last-talk",
            summary.Length > 0 ? "You were last in conversation on {day}{how}: {summary}" : "You were last in conversation on {day}{how}; nothing of it is noted.",
            new("day", last.On),
            new("how", How(last.Channel)),
            new("summary", summary));
        foreach (Fact fact in them.Facts.Where(fact => fact.On == last.On).TakeLast(Briefing.MostOfAKind))
        {
            yield return new("brief.noted-then", "Noted then: {text}", new ReasonValue("text", fact.Text));
        }
    }

    private static string How(Channel channel) => channel switch
    {
        Channel.InPerson => ", in person",
        Channel.Video => ", by video",
        Channel.Phone => ", by telephone",
        Channel.Email => ", by e-mail",
        Channel.Message => ", by message",
        Channel.Letter => ", by letter",
        _ => "",
    };
}
