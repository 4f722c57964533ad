using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Journaling;

/// <summary>Folds the entries about one person, in journal order, into their relationship on a day.</summary>
internal sealed class RelationshipFold(ContactId id, Func<ContactId, ContactId> resolve)
{
    private readonly List<ContactDetails> _imported = [];
    private readonly List<ContactDetails> _byHand = [];
    private readonly MoveFold _moves = new();
    private readonly List<Interaction> _interactions = [];
    private readonly List<DayInTouch> _days = [];
    private readonly OrderedDictionary<LeadId, Lead> _leads = [];
    private readonly OrderedDictionary<AskId, Ask> _asks = [];
    private readonly OrderedDictionary<PromiseId, Promise> _promises = [];
    private readonly OrderedDictionary<GatheringId, Gathering> _gatherings = [];
    private readonly List<Introduction> _introductions = [];
    private readonly List<Interaction> _fromIntroductions = [];
    private readonly List<JournalEntry> _steps = [];
    private readonly List<Fact> _facts = [];
    private readonly List<RelationshipDeclared> _declarations = [];
    private readonly HashSet<FollowUpKey> _dismissed = [];
    private readonly Dictionary<FollowUpKey, LocalDate> _snoozed = [];
    private LocalDate? _addedOn;
    private TierSet? _tier;
    private ContactPaused? _pause;

    internal void Add(JournalEntry entry)
    {
        switch (entry)
        {
            case InteractionLogged interaction:
                _interactions.Add(Interaction.From(interaction));
                Touch(interaction.On, interaction.Direction);
                break;
            case ContactAdded added:
                _addedOn ??= added.On;
                Describe(added, added.Details);
                break;
            case ContactUpdated updated:
                Describe(updated, updated.Details);
                break;
            case RelationshipDeclared declared:
                _declarations.Add(declared);
                break;
            case TierSet tier:
                _tier = tier;
                break;
            case FactNoted fact:
                _facts.Add(new(fact.Id, fact.On, fact.About, fact.Text, fact.Topics) { InConfidence = fact.InConfidence });
                break;
            case GatheringAttended gathering:
                Attend(gathering);
                break;
            case ContactPaused pause:
                _pause = pause;
                break;
            case ContactResumed:
                _pause = null;
                break;
            case FollowUpDismissed dismissal:
                _dismissed.Add(KeyOf(dismissal.FollowUp));
                break;
            case FollowUpSnoozed snooze:
                _snoozed[KeyOf(snooze.FollowUp)] = snooze.Until;
                break;
            case LeadReceived or AskMade or PromiseMade:
                Open(entry);
                break;
            default:
                _steps.Add(entry);
                break;
        }
    }

    /// <summary>An introduction in which this person has a place.</summary>
    internal void Add(Introduction introduction)
    {
        IntroductionRole role = introduction.RoleOf(id) ?? throw new ArgumentException("The introduction is none of theirs.", nameof(introduction));
        _introductions.Add(introduction);
        foreach ((LocalDate day, Direction direction) in IntroductionTraces.Touches(introduction, role))
        {
            Touch(day, direction);
        }

        foreach (Interaction interaction in IntroductionTraces.Interactions(introduction, role))
        {
            _fromIntroductions.Add(interaction);
            Touch(interaction.On, interaction.Direction);
        }

        if (role == IntroductionRole.Introducer && introduction.ToAsk() is { } ask)
        {
            _asks.TryAdd(ask.Id, ask);
        }
    }

    /// <summary>The relationship; null when no entry says that the seeker knows this person.</summary>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="settings">The settings asked under.</param>
    /// <param name="searchEnds">The days on which searches ended, in order; they close the asks that have no answer.</param>
    internal Relationship? ToRelationship(LocalDate asOf, NetworkSettings settings, IReadOnlyList<LocalDate> searchEnds)
    {
        if (_addedOn is not { } addedOn)
        {
            return null;
        }

        _steps.ForEach(Step);
        Contact contact = _imported.Concat(_byHand)
            .Aggregate(new Contact { Id = id }, (known, said) => known.With(said, resolve));
        return new(asOf, settings)
        {
            Contact = contact,
            AddedOn = addedOn,
            Interactions = InOrder(),
            Introductions = _introductions,
            Days = DaySet.From(_days),
            Leads = [.. _leads.Values],
            Asks = [.. _asks.Values.Select(ask => ask.After(searchEnds)).OrderBy(ask => ask.MadeOn)],
            Promises = [.. _promises.Values],
            Gatherings = [.. _gatherings.Values],
            Facts = _facts,
            Declarations = _declarations,
            TierDecision = _tier,
            LatestMove = _moves.Latest,
            Pause = _pause,
            Dismissed = _dismissed,
            Snoozed = _snoozed,
        };
    }

    private void Open(JournalEntry entry)
    {
        switch (entry)
        {
            case LeadReceived received when _leads.TryAdd(received.Lead, Lead.From(received)):
                Touch(received.On, Direction.Theirs);
                break;
            case AskMade made when _asks.TryAdd(made.Ask, Ask.From(made)):
                Touch(made.On, Direction.Mine);
                break;
            case PromiseMade made:
                _promises.TryAdd(made.Promise, Promise.From(made));
                break;
        }
    }

    /// <summary>
    /// A step of a lead, ask or promise that is not known here has no effect. Steps come after all openings,
    /// for on one day a step without a moment sorts before an opening that has one.
    /// </summary>
    private void Step(JournalEntry entry)
    {
        switch (entry)
        {
            case LeadAdvanced step when _leads.TryGetValue(step.Lead, out Lead? lead):
                _leads[step.Lead] = lead.After(step);
                break;
            case LeadReportedBack report when _leads.TryGetValue(report.Lead, out Lead? lead) && report.On >= lead.ReceivedOn:
                _leads[report.Lead] = lead.After(report);
                Touch(report.On, Direction.Mine);
                break;
            case AskAnswered answer when _asks.TryGetValue(answer.Ask, out Ask? ask) && answer.On >= ask.MadeOn:
                _asks[answer.Ask] = ask.After(answer);
                Touch(answer.On, Direction.Theirs);
                break;
            case PromiseKept kept when _promises.TryGetValue(kept.Promise, out Promise? promise) && kept.On >= promise.MadeOn:
                _promises[kept.Promise] = promise.After(kept);
                Touch(kept.On, promise.By == PromiseSide.Mine ? Direction.Mine : Direction.Theirs);
                break;
        }
    }

    /// <summary>The interactions in journal order; what introductions say comes after the rest of its moment.</summary>
    private List<Interaction> InOrder() => _fromIntroductions.Count == 0
        ? _interactions
        : [.. _interactions.Concat(_fromIntroductions.OrderBy(i => i.Id)).OrderBy(i => i.On).ThenBy(i => i.At)];

    private void Attend(GatheringAttended entry)
    {
        Gathering gathering = Gathering.From(entry, resolve);
        _gatherings[entry.Gathering] = _gatherings.TryGetValue(entry.Gathering, out Gathering? known) ? known.With(gathering) : gathering;
        _interactions.Add(Interaction.From(entry));
        Touch(entry.On, Direction.Mutual);
    }

    private void Describe(ContactEntry entry, ContactDetails details)
    {
        (entry.Source is null ? _byHand : _imported).Add(details);
        _moves.Add(entry, details);
    }

    private void Touch(LocalDate day, Direction direction) => _days.Add(new(day, direction switch
    {
        Direction.Mine => TouchSides.Mine,
        Direction.Theirs => TouchSides.Theirs,
        _ => TouchSides.Mutual,
    }));

    private FollowUpKey KeyOf(FollowUpKey key) => key with { Contact = resolve(key.Contact) };
}
