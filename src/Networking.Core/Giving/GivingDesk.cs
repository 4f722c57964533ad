using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Giving;

/// <summary>Finds what the seeker could do for whom on a view's day. Nobody paused or erased is ever in it.</summary>
internal sealed class GivingDesk(NetworkView view)
{
    private readonly Dictionary<ContactId, Relationship> _people = view.Relationships.ToDictionary(them => them.Id);
    private readonly TopicIndex _topics = new(view.Relationships.Select(PersonTopics.Of));

    /// <summary>Everything worth suggesting: what passes first, then what fits best, then by ids.</summary>
    internal IReadOnlyList<GivingSuggestion> Suggestions() =>
    [
        .. Congratulations().Concat(Shares()).Concat(new IntroductionFinder(view, _people).Suggestions())
            .Where(IsOpen)
            .OrderBy(suggestion => suggestion.Kind)
            .ThenByDescending(suggestion => suggestion.Score)
            .ThenBy(suggestion => suggestion.Contact)
            .ThenBy(suggestion => suggestion.With),
    ];

    /// <summary>Who needs something on these topics, or to whom they matter.</summary>
    internal IReadOnlyList<GivingSuggestion> WhoWouldLike(ValueList<Topic> topics) =>
    [
        .. from interest in _topics.Interested(topics)
           let them = _people[interest.Person]
           where !them.IsPaused
           select Share(them, interest, [FactKind.Need, FactKind.Matter], ReasonsFor(PersonTopics.Of(them), interest)),
    ];

    /// <summary>Who offers something on these topics.</summary>
    internal IReadOnlyList<TopicInterest> WhoOffers(ValueList<Topic> topics) =>
        [.. _topics.Offering(topics).Where(interest => !_people[interest.Person].IsPaused)];

    private IEnumerable<GivingSuggestion> Congratulations()
    {
        int days = view.Settings.Giving.CongratulateDays;
        return
            from them in view.Relationships
            where !them.IsPaused && them.LatestMove is not null
            let move = them.LatestMove
            let passed = Period.DaysBetween(move.On, view.Today)
            where passed <= days && !them.Interactions.Any(wish => wish is { Gesture: Gesture.Congratulation, IsMine: true } && wish.On >= move.On)
            select new GivingSuggestion
            {
                Key = new("giving-congratulate", them.Id, "", move.On),
                Kind = GivingKind.Congratulate,
                Score = 1 - (passed / (days + 1.0)),
                Reasons = [GivingReasons.Moved(move)],
            };
    }

    private IEnumerable<GivingSuggestion> Shares() =>
        from interest in _topics.Needing(Topic.AllOf(view.Profile.Offers))
        let them = _people[interest.Person]
        where !them.IsPaused
        let share = Share(them, interest, [FactKind.Need], [GivingReasons.YouCanHelp(Texts(interest.Topics))])
        where !Rests(them, share.Key.Anchor)
        select share;

    /// <summary>
    /// Something done for them since the need was noted may well have been about it; the journal does not say, so it is
    /// taken to be for a while.
    /// </summary>
    private bool Rests(Relationship them, LocalDate notedOn) =>
        them.Interactions.Where(i => i.IsGive).Select(i => i.On)
            .Concat(them.Promises.Where(promise => promise.By == PromiseSide.Mine).Select(promise => promise.KeptOn).OfType<LocalDate>())
            .Any(day => day >= notedOn && view.Today < day.PlusDays(view.Settings.Giving.RestAfterGivingInDays));

    private bool IsOpen(GivingSuggestion suggestion)
    {
        Relationship them = _people[suggestion.Contact];
        return !them.Dismissed.Contains(suggestion.Key) && !(them.Snoozed.TryGetValue(suggestion.Key, out LocalDate until) && until > view.Today);
    }

    private static GivingSuggestion Share(Relationship them, TopicInterest interest, FactKind[] kinds, ValueList<Reason> reasons) => new()
    {
        Key = new("giving-share", them.Id, "", new FactDays().Latest(them, kinds, interest.Topics)),
        Kind = GivingKind.Share,
        Topics = Texts(interest.Topics),
        Score = interest.Score,
        Reasons = reasons,
    };

    private static ValueList<Reason> ReasonsFor(PersonTopics them, TopicInterest interest)
    {
        ValueList<string> needs = Texts(interest.Topics.Where(them.Needs.Contains));
        ValueList<string> matters = Texts(interest.Topics.Where(them.Matters.Contains));
        return [.. needs.IsEmpty ? [] : new[] { GivingReasons.NeedOnTopic(needs) }, .. matters.IsEmpty ? [] : new[] { GivingReasons.MattersToThem(matters) }];
    }

    internal static ValueList<string> Texts(IEnumerable<Topic> topics) => ValueList.From(topics.Select(topic => topic.Text));
}
