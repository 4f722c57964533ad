using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Giving;

/// <summary>
/// Finds whom the seeker could introduce to whom, because one needs what the other offers. What was told in confidence
/// brings nobody in, and nobody is asked who is to be left alone for now.
/// </summary>
internal sealed class IntroductionFinder(NetworkView view, Dictionary<ContactId, Relationship> people)
{
    private readonly Dictionary<ContactId, bool> _canBeAsked = [];
    private readonly Ties _ties = new(view);
    private readonly FactDays _days = new();

    /// <summary>One for each two people, also where each can help the other.</summary>
    internal IEnumerable<GivingSuggestion> Suggestions() => new TopicIndex(view.Relationships.Select(PersonTopics.OpenOf)).Matches()
        .Where(match => CanBeAsked(match.Needing) && CanBeAsked(match.Offering) && !_ties.Exist(people[match.Needing], people[match.Offering]))
        .GroupBy(match => match.Needing.CompareTo(match.Offering) < 0 ? (match.Needing, match.Offering) : (match.Offering, match.Needing))
        .Select(both => Introduce([.. both]))
        .Where(suggestion => !IsPutAside(suggestion));

    /// <summary>The matches come best first, so that the better one leads.</summary>
    private GivingSuggestion Introduce(TopicMatch[] matches)
    {
        Relationship needing = people[matches[0].Needing];
        Relationship offering = people[matches[0].Offering];
        return new()
        {
            Key = new("giving-introduce", needing.Id, offering.Id.ToString(), matches.Max(NotedOn)),
            Kind = GivingKind.Introduce,
            With = offering.Id,
            Topics = GivingDesk.Texts(matches.SelectMany(match => match.Topics).Distinct()),
            Score = matches.Sum(match => match.Score),
            Reasons = [.. matches.Select(Why), GivingReasons.AskEachFirst],
        };
    }

    private Reason Why(TopicMatch match) =>
        GivingReasons.NeedMet(people[match.Needing].Contact, people[match.Offering].Contact, GivingDesk.Texts(match.Topics));

    private LocalDate NotedOn(TopicMatch match) => LocalDate.Max(
        _days.Latest(people[match.Needing], [FactKind.Need], match.Topics),
        _days.Latest(people[match.Offering], [FactKind.Offer], match.Topics));

    private bool CanBeAsked(ContactId person) => _canBeAsked.TryGetValue(person, out bool can)
        ? can
        : _canBeAsked[person] = people[person] is { IsPaused: false } them
            && them.Trust.Level >= view.Settings.Giving.IntroductionLevel
            && them.UnansweredDays.Count < view.Settings.Asks.UnansweredMessages
            && !SaidNo(them);

    /// <summary>Whether the seeker would rather not introduce these two, or not yet, whichever of them it was noted under.</summary>
    private bool IsPutAside(GivingSuggestion suggestion)
    {
        Relationship needing = people[suggestion.Contact];
        Relationship offering = people[suggestion.With!.Value];
        return KeysAbout(needing, offering).Concat(KeysAbout(offering, needing)).Any(key => key.Anchor >= suggestion.Key.Anchor);

        IEnumerable<FollowUpKey> KeysAbout(Relationship one, Relationship other) => one.Dismissed
            .Concat(one.Snoozed.Where(snooze => snooze.Value > view.Today).Select(snooze => snooze.Key))
            .Where(key => key.Policy == suggestion.Key.Policy && Guid.TryParse(key.Subject, out Guid id) && view.Find(new(id))?.Id == other.Id);
    }

    /// <summary>Whether asking rests after a no of theirs, or until a day they named, whatever it was about.</summary>
    private bool SaidNo(Relationship them)
    {
        AskEtiquette etiquette = view.Settings.Asks;
        return them.Asks.Any(ask => ask.NotBefore is { } day ? view.Today < day : ask.Answer switch
        {
            AskAnswer.No => view.Today < ask.AnsweredOn?.PlusDays(etiquette.RestAfterNoInDays),
            AskAnswer.NotNow => view.Today < ask.AnsweredOn?.PlusDays(etiquette.RestAfterAnswerInDays),
            _ => false,
        })
            || them.Introductions.Any(introduction =>
                introduction.RefusedBy is { } role && introduction.PersonIn(role) == them.Id
                && view.Today < introduction.RefusedOn?.PlusDays(etiquette.RestAfterNoInDays));
    }
}
