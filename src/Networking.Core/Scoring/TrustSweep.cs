using Networking.Core.Asks;
using Networking.Core.Calendars;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Scoring;

/// <summary>
/// Draws the evidence of trust from a relationship as it stood on a day. Evidence is dated on the day it became true;
/// an act that came late replaces what spoke against, from its day on.
/// </summary>
internal sealed class TrustSweep
{
    private readonly TrustModel _model;
    private readonly Relationship _relationship;
    private readonly LocalDate[] _twoWayDays;
    private readonly LocalDate[] _helpGiven;
    private readonly LocalDate[] _keptCommitments;
    private readonly LocalDate? _vouchedOn;
    private readonly (Interaction Help, LocalDate? ThankedOn)[] _helpReceived;
    private readonly LastingEvidence _lasting;
    private readonly List<Evidence> _askedTooSoon = [];

    internal TrustSweep(TrustModel model, Relationship relationship)
    {
        (_model, _relationship) = (model, relationship);
        IReadOnlyList<Interaction> interactions = relationship.Interactions;
        _twoWayDays = [.. relationship.Days.TwoWayDays];
        _helpGiven = [.. interactions.Where(i => KindOf(i) == EvidenceKind.HelpGiven).Select(i => i.On)];
        _keptCommitments = [.. KeptCommitments().Order()];
        _vouchedOn = interactions.FirstOrDefault(IsVouching)?.On;
        _helpReceived = [.. interactions.Where(IsHelpReceived).Select(help => (help, relationship.ThankedOn(help.Id, help.On, help.At)))];
        _lasting = new(model, [.. Conversations(), .. Gestures(), .. UnansweredMessages()]);
        foreach (Ask ask in relationship.Asks)
        {
            if (AskLevels.Required(ask.Type) is not { } needed || LevelOn(ask.MadeOn.PlusDays(-1)) < needed)
            {
                _askedTooSoon.Add(Piece(EvidenceKind.AskedTooSoon, ask.MadeOn, ask.MadeBy));
            }
        }
    }

    internal Trust Assess(LocalDate asOf)
    {
        Evidence[] evidence = [.. _lasting.Pieces.Concat(Standing(asOf)).Where(piece => piece.On <= asOf).OrderBy(piece => piece.On).ThenBy(piece => piece.Kind).ThenBy(piece => piece.Cause)];
        Opinion opinion = _model.OpinionOf(_model.Sum(evidence, asOf));
        TrustMilestones milestones = Milestones(asOf);
        return new(_model)
        {
            AsOf = asOf,
            Level = _model.Level(opinion.Belief, milestones),
            Opinion = opinion,
            Milestones = milestones,
            Evidence = ValueList.From(evidence),
        };
    }

    /// <summary>The level that <see cref="Assess"/> gives, without the list of all evidence.</summary>
    internal TrustLevel LevelOn(LocalDate asOf)
    {
        EvidenceSum sum = _lasting.Sum(asOf) + _model.Sum(Standing(asOf), asOf);
        return _model.Level(_model.OpinionOf(sum).Belief, Milestones(asOf));
    }

    /// <summary>What stands on a day and may be replaced by what comes later.</summary>
    private IEnumerable<Evidence> Standing(LocalDate asOf) =>
        HelpReceived(asOf)
            .Concat(LeadEvidence.Draw(_model, _relationship.Leads, asOf))
            .Concat(PromisesOfMine(asOf))
            .Concat(Declarations(asOf))
            .Concat(_askedTooSoon);

    private IEnumerable<Evidence> Conversations()
    {
        HashSet<LocalDate> twoWay = [.. _twoWayDays];
        return _relationship.Interactions
            .Where(i => i.IsSubstantial && twoWay.Contains(i.On))
            .DistinctBy(i => i.On.Monday())
            .Select(i => Piece(EvidenceKind.Conversation, i.On, i.Id));
    }

    private IEnumerable<Evidence> Gestures() =>
        from i in _relationship.Interactions
        let kind = KindOf(i)
        where kind is not null
        select Piece(kind.Value, i.On, i.Id);

    private static EvidenceKind? KindOf(Interaction interaction) => interaction.Gesture switch
    {
        _ when interaction.IsGive => EvidenceKind.HelpGiven,
        Gesture.Introduction => EvidenceKind.Introduced,
        Gesture.ResumeReview or Gesture.Referral or Gesture.Reference => EvidenceKind.Endorsed,
        _ => null,
    };

    private IEnumerable<Evidence> HelpReceived(LocalDate asOf)
    {
        foreach ((Interaction help, LocalDate? thanked) in _helpReceived)
        {
            if (thanked <= asOf)
            {
                bool inTime = thanked <= help.On.PlusDays(_model.ThankInTimeDays);
                yield return Piece(inTime ? EvidenceKind.ThankedInTime : EvidenceKind.ThankedLate, thanked.Value, help.Id);
            }
            else
            {
                yield return Piece(EvidenceKind.NotThanked, help.On.PlusDays(_model.ThankDays + 1), help.Id);
            }
        }
    }

    private IEnumerable<Evidence> PromisesOfMine(LocalDate asOf)
    {
        foreach (Promise promise in _relationship.Promises.Where(promise => promise.By == PromiseSide.Mine))
        {
            yield return promise.KeptOn is { } kept && kept <= asOf
                ? Piece(kept <= promise.Due ? EvidenceKind.PromiseKept : EvidenceKind.PromiseKeptLate, kept, promise.MadeBy)
                : Piece(EvidenceKind.PromiseBroken, promise.Due.PlusDays(1), promise.MadeBy);
        }
    }

    private IEnumerable<Evidence> UnansweredMessages() => Attempts.Runs(_relationship)
        .SelectMany(run => run.Skip(_model.UnansweredAllowed))
        .Select(day => Piece(EvidenceKind.UnansweredMessage, day, default));

    private IEnumerable<Evidence> Declarations(LocalDate asOf)
    {
        if (Declared(asOf) is { } declared)
        {
            yield return Piece(
                declared.Closeness switch
                {
                    Closeness.KnowOfEachOther => EvidenceKind.DeclaredKnown,
                    Closeness.Friendly => EvidenceKind.DeclaredFriendly,
                    _ => EvidenceKind.DeclaredClose,
                },
                declared.On,
                declared.Id);
            if (declared.VouchedBefore)
            {
                yield return Piece(EvidenceKind.DeclaredVouched, declared.On, declared.Id);
            }
        }
    }

    private TrustMilestones Milestones(LocalDate asOf)
    {
        RelationshipDeclared? declared = Declared(asOf);
        return new()
        {
            TwoWayDays = SortedDays.CountUpTo(_twoWayDays, asOf),
            KeptCommitments = SortedDays.CountUpTo(_keptCommitments, asOf),
            HelpGiven = SortedDays.CountUpTo(_helpGiven, asOf),
            HasVouched = declared is { VouchedBefore: true } || _vouchedOn <= asOf,
            Declared = declared?.Closeness,
        };
    }

    private IEnumerable<LocalDate> KeptCommitments() =>
        _relationship.Promises.Where(promise => promise.By == PromiseSide.Mine).Select(promise => promise.KeptOn)
            .Concat(_relationship.Leads.Where(lead => !lead.IsDeclined).Select(lead => lead.ReportedBackOn))
            .OfType<LocalDate>();

    private static bool IsHelpReceived(Interaction interaction) =>
        interaction.Gesture is (Gesture.HelpReceived or Gesture.InformationalInterview) && !interaction.IsFavourOfMine;

    private static bool IsVouching(Interaction interaction) =>
        interaction.Gesture is (Gesture.Referral or Gesture.Reference or Gesture.Introduction) && !interaction.IsFavourOfMine;

    private RelationshipDeclared? Declared(LocalDate asOf) =>
        _relationship.Declarations.LastOrDefault(declared => declared.On <= asOf);

    private Evidence Piece(EvidenceKind kind, LocalDate on, EntryId cause) => new(kind, on, _model.Weights[kind], cause);
}
