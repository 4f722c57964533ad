using System.Globalization;
using Networking.Core.Asks;
using Networking.Core.Introductions;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Introductions.Support;

/// <summary>What is known of introductions, and what follows from them for each contact, as a golden case writes it.</summary>
internal static class IntroductionText
{
    /// <summary>Where an introduction stands, then each day that is known.</summary>
    internal static string StateOf(Introduction introduction) => string.Join(", ", new[]
    {
        introduction.State.ToString(),
        On("introducer", introduction.IntroducerAgreedOn),
        On("petitioner", introduction.PetitionerAgreedOn),
        On("target", introduction.TargetAgreedOn),
        On($"refused by {introduction.RefusedBy?.ToString().ToLowerInvariant()}", introduction.RefusedOn),
        On(introduction.WasDoubleOptIn ? "made by double opt-in" : "made", introduction.MadeOn),
        On("met", introduction.MetOn),
        On("closed", introduction.ClosedOn),
        On("expired", introduction.ExpiredOn),
        introduction.Reports.IsEmpty ? "" : $"told {string.Join(' ', introduction.Reports.Select(Days.Text))}",
        introduction.IsReportedBack ? "reported back" : "",
        introduction.HasErased ? "erased" : "",
    }.Where(part => part.Length > 0));

    /// <summary>The ask, the days in touch, the interactions and the evidence of trust of one contact.</summary>
    internal static string DealingsOf(string name, Relationship relationship) => string.Join(", ", new[]
    {
        $"{name}:{string.Concat(relationship.Asks.Select(ask => $" ask {(ask.IsOpen ? "open" : ask.Answer?.ToString() ?? "closed")} {DayOf(ask)}"))}".TrimEnd(':'),
        All("days", relationship.Days.Select(day => $"{Days.Text(day.Day)} {day.Sides}")),
        All("interactions", relationship.Interactions.Select(i => $"{Days.Text(i.On)} {i.Gesture} {i.Direction}{(i.IsSubstantial ? " of substance" : "")}")),
        All("trust", relationship.Trust.Evidence.Select(piece => string.Create(CultureInfo.InvariantCulture, $"{Days.Text(piece.On)} {piece.Kind} {piece.Weight}"))),
    }.Where(part => part.Length > 0));

    private static string DayOf(Ask ask) => Days.Text(ask.AnsweredOn ?? ask.ClosedOn ?? ask.MadeOn);

    private static string On(string what, LocalDate? day) => day is { } known ? $"{what} {Days.Text(known)}" : "";

    private static string All(string what, IEnumerable<string> items) => items.Any() ? $"{what} {string.Join(" + ", items)}" : "";
}
