using Networking.Core.Introductions;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Paths;

/// <summary>What pauses and earlier introductions say of ways to people: who is left in peace, and who would rather not introduce.</summary>
internal sealed class EarlierWord
{
    private readonly NetworkView _view;
    private readonly Introduction[] _asked;
    private readonly HashSet<ContactId> _unwilling = [];
    private readonly List<Reason> _reasons = [];

    internal EarlierWord(NetworkView view)
    {
        _view = view;
        _asked = [.. view.Introductions.Where(introduction => introduction.SeekerRole == IntroductionRole.Petitioner)];
    }

    /// <summary>The introducers who said no, among those that were minded.</summary>
    internal IReadOnlySet<ContactId> Unwilling => _unwilling;

    /// <summary>What was found, in order.</summary>
    internal IReadOnlyList<Reason> Reasons => _reasons;

    /// <summary>A no is honoured for as long as asks are kept in balance: a year, unless the etiquette says otherwise.</summary>
    private LocalDate FirstDayOfMemory => _view.Today.PlusDays(-_view.Settings.Asks.BalanceDays);

    /// <summary>Whether the seeker paused somebody, or they said no; which is noted among the reasons.</summary>
    internal bool IsLeftInPeace(KnownPerson person)
    {
        if (_view.Find(person.Id) is { IsPaused: true } them)
        {
            _reasons.Add(them.Pause?.Until is { } until
                ? new("paths.paused", "You decided to leave {name} in peace until {until}.", new("name", person.Name), new("until", until))
                : new("paths.paused", "You decided to leave {name} in peace for now.", new ReasonValue("name", person.Name)));
            return true;
        }

        if (StandingNoOf(person.Id) is { } day)
        {
            _reasons.Add(new(
                "paths.refused",
                "{name} would rather not be introduced, as they said on {day}; leave them in peace.",
                new("name", person.Name),
                new("day", day)));
            return true;
        }

        return false;
    }

    /// <summary>The day on which somebody last said that they would rather not be introduced, unless a later word of theirs says otherwise.</summary>
    private LocalDate? StandingNoOf(ContactId target)
    {
        Introduction[] asked = [.. _asked.Where(introduction => introduction.Target == target)];
        LocalDate? no = asked.Where(introduction => introduction.RefusedBy == IntroductionRole.Target).Max(introduction => introduction.RefusedOn);
        bool isTakenBack = Array.Exists(asked, introduction => introduction.RefusedBy is null && (introduction.TargetAgreedOn >= no || introduction.MadeOn >= no))
            || (_view.Find(target)?.Days.Any(day => day.Day > no && day.Sides != TouchSides.Mine) ?? false);
        return no >= FirstDayOfMemory && !isTakenBack ? no : null;
    }

    /// <summary>
    /// An introducer who said no is not asked for the same person again; one who is asked already is named. The latest
    /// introduction that each was asked for says which.
    /// </summary>
    internal void MindIntroducers(KnownPerson person)
    {
        foreach (Introduction introduction in _asked
            .Where(introduction => introduction.Target == person.Id)
            .GroupBy(introduction => introduction.Introducer)
            .Select(introductions => introductions.Last()))
        {
            Mind(introduction, person);
        }
    }

    private void Mind(Introduction introduction, KnownPerson person)
    {
        if (introduction.Introducer is not { } introducer || _view.FindPerson(introducer) is not { } known)
        {
            return;
        }

        if (introduction.RefusedBy == IntroductionRole.Introducer && introduction.RefusedOn >= FirstDayOfMemory)
        {
            _unwilling.Add(introducer);
            _reasons.Add(new(
                "paths.introducer-refused",
                "{introducer} would rather not introduce you to {name}, as they said on {day}.",
                new("introducer", known.Name),
                new("name", person.Name),
                new("day", introduction.RefusedOn.Value)));
        }
        else if (!introduction.IsOver)
        {
            _reasons.Add(new(
                "paths.under-way",
                "An introduction to {name} through {introducer} is under way since {day}; let it take its time.",
                new("name", person.Name),
                new("introducer", known.Name),
                new("day", introduction.RequestedOn)));
        }
    }
}
