using System.Globalization;
using System.Text;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>Everything an answer says as text, to compare answers to the byte.</summary>
internal static class FollowUpText
{
    internal static string Of(NetworkView view) =>
        $"{Of(view.FollowUps)}{Of(view.Outreaches)}{Of(view.Agenda(28))}";

    internal static string Of(IEnumerable<FollowUp> followUps) => Lines(followUps, followUp => string.Create(
        CultureInfo.InvariantCulture,
        $"{followUp} {followUp.Class} lapses {Lapse(followUp)} rank {followUp.Rank:R}: {string.Join(" ", followUp.Reasons.Select(reason => $"{reason} {reason.Sentence}"))}"));

    internal static string Of(IEnumerable<Outreach> outreaches) => Lines(outreaches, outreach =>
        $"{outreach} for {string.Join(", ", outreach.FollowUps.Select(followUp => followUp.Key))}");

    internal static string Of(Agenda agenda) =>
        Lines(agenda.Days, day => $"{day}: {string.Join(", ", day.Outreaches.Select(outreach => outreach.Key))}")
        + Lines(agenda.Unplaced, unplaced => unplaced.ToString());

    internal static string Lapse(FollowUp followUp) => followUp.LapsesAfter is { } day ? Days.Text(day) : "never";

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> text) =>
        items.Aggregate(new StringBuilder(), (lines, item) => lines.Append(text(item)).Append('\n')).ToString();
}
