using System.Runtime.InteropServices;
using Networking.Core.Calendars;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>The contacts at one employer, and how far the seeker has come with them.</summary>
internal sealed class Workplace
{
    private readonly Relationship[] _withoutQuestions;
    private readonly (LocalDate Day, ContactId Toward)[] _lastActs;
    private readonly List<LocalDate> _waitedForSince;

    internal Workplace(IEnumerable<Relationship> people)
    {
        Relationship[] all = [.. people];

        // The forward key compares the same on every day, so the same person stays the first.
        _withoutQuestions = [.. all.Where(r => r.UnansweredDays.Count == 0).OrderByDescending(r => r.Warmth.Key).ThenBy(r => r.Id)];
        _lastActs = [.. all.SelectMany(LastAct).OrderByDescending(act => act.Day).Take(2)];
        _waitedForSince = [.. all.Where(r => r.UnansweredDays.Count > 0 && Attempts.AreStrangers(r)).Select(r => r.UnansweredDays[0]).Order()];
    }

    /// <summary>Whether the seeker acted on a day or later toward anybody there but one.</summary>
    internal bool ActedSince(LocalDate day, ContactId butToward) =>
        Array.Exists(_lastActs, act => act.Toward != butToward && act.Day >= day);

    /// <summary>Whether a stranger there, silent to this day, was first written to on a day or later, and before another.</summary>
    internal bool WaitedForStranger(LocalDate from, LocalDate before)
    {
        ReadOnlySpan<LocalDate> days = CollectionsMarshal.AsSpan(_waitedForSince);
        return SortedDays.CountBefore(days, before) > SortedDays.CountBefore(days, from);
    }

    /// <summary>
    /// The warmest, then the lowest id, of whom no answer is awaited and who are not paused past a day. Only what was
    /// written down decides, never the day asked about, so that a pause which runs out changes nobody's place.
    /// </summary>
    internal Relationship? Warmest(LocalDate canBeAskedOn) =>
        Array.Find(_withoutQuestions, person => person.Pause is not { } pause || pause.Until <= canBeAskedOn);

    private static IEnumerable<(LocalDate Day, ContactId Toward)> LastAct(Relationship relationship) => relationship.Days
        .Where(day => day.Sides.HasFlag(TouchSides.Mine))
        .Select(day => (day.Day, relationship.Id))
        .TakeLast(1);
}
