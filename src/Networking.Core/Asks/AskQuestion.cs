using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>May this be asked of this person on this day? What the rules read, and what they find.</summary>
internal sealed class AskQuestion(NetworkView view, Relationship them, AskDraft draft)
{
    private readonly List<AskObstacle> _obstacles = [];
    private readonly List<Reason> _reasons = [];

    internal NetworkView View => view;

    internal Relationship Them => them;

    internal AskDraft Draft => draft;

    internal LocalDate Today => view.Today;

    internal AskEtiquette Etiquette => view.Settings.Asks;

    /// <summary>What is open for them, due or not yet due, the weightiest first.</summary>
    internal FollowUp[] FollowUps => field ??= [.. view.FollowUps.Where(followUp => followUp.Contact == them.Id)];

    /// <summary>The latest ask that still waits for its answer; null when there is none.</summary>
    internal Ask? Pending { get; } = them.Asks.Where(ask => view.Settings.Asks.IsPending(ask, view.Today)).MaxBy(ask => ask.MadeOn);

    internal SharingReadiness Sharing { get; } = SharingReadiness.Of(view, them);

    /// <summary>What would be asked, as it stands in a sentence.</summary>
    internal string What => AskPhrases.Of(draft.Kind);

    /// <summary>Whether the next word is not the seeker's: they are left in peace, or an answer of theirs is awaited.</summary>
    private bool IsTheirTurn =>
        HasObstacle(AskCodes.Paused) || HasObstacle(AskCodes.UnansweredMessages) || HasObstacle(AskCodes.Resting) || HasObstacle(AskCodes.Pending);

    /// <summary>Something that being in touch takes away; while the next word is not the seeker's, that is for later.</summary>
    internal void StandsBeforeUntilInTouch(Reason why, Reason first) => StandsBefore(
        why,
        IsTheirTurn ? new("ask.first.for-later", "That is for later, once the next word is yours again.") : first);

    internal void StandsBefore(Reason why, Reason first, LocalDate? clearsOn = null) => _obstacles.Add(new(why, first, clearsOn));

    internal void IsKnown(Reason reason) => _reasons.Add(reason);

    internal AskAdvice ToAdvice(AskVerdict verdict, int? minutes) => new()
    {
        Contact = them.Id,
        Kind = draft.Kind,
        AsOf = Today,
        Verdict = verdict,
        Obstacles = ValueList.From(_obstacles),
        Reasons = ValueList.From(_reasons),
        SuggestedMinutes = minutes,
    };

    private bool HasObstacle(string code) => _obstacles.Exists(obstacle => obstacle.Code == code);

    internal bool HasObstacles => _obstacles.Count > 0;
}
