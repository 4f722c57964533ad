using Networking.Core.Journaling;
using Networking.Core.Paths;
using NodaTime;

namespace Networking.Core.Introductions;

/// <summary>Folds the entries about one introduction, in journal order, into where it stands on a day.</summary>
internal sealed class IntroductionFold(
    IntroductionRequested request, Func<ContactId, ContactId> resolve, Func<ContactId, KnownPerson?> find, Func<ContactId, bool> isErased)
{
    private readonly Dictionary<IntroductionRole, (bool IsYes, LocalDate On, EntryId In)> _words = [];
    private readonly List<(IntroductionRole Speaker, LocalDate On)> _said = [];
    private readonly List<Occurrence> _reports = [];
    private LocalDate _lastStepOn = request.On;
    private IntroductionAdvanced? _made;
    private IntroductionAdvanced? _met;
    private IntroductionAdvanced? _closed;

    internal void Add(IntroductionAdvanced step)
    {
        if (step.On < request.On || !HasPlace(step.Contact))
        {
            return;
        }

        _lastStepOn = LocalDate.Max(_lastStepOn, step.On);
        switch (step.Step)
        {
            case IntroductionStep.Made:
                _made ??= step;
                break;
            case IntroductionStep.Met:
                _met ??= step;
                break;
            case IntroductionStep.Closed:
                _closed = step;
                break;
            default:
                Hear(step);
                break;
        }
    }

    internal void Add(IntroductionReportedBack report)
    {
        if (report.On >= request.On && HasPlace(report.Contact))
        {
            _reports.Add(new(report.On, report.At));
        }
    }

    /// <param name="today">The day asked about.</param>
    /// <param name="pendingDays">After how many days without a step it expires: on the day on which an ask that old no longer waits.</param>
    internal Introduction ToIntroduction(LocalDate today, int pendingDays)
    {
        IntroductionAdvanced? made = _made ?? _met;
        (IntroductionRole By, LocalDate On, EntryId In)? refusal = made is null ? Refusal() : null;

        // What was called off and then made all the same has not come to its end.
        IntroductionAdvanced? closed = _closed is { } end && made is { } start && !new Occurrence(end.On, end.At).CanFollow(new(start.On, start.At)) ? null : _closed;
        Introduction introduction = new()
        {
            Id = request.Introduction,
            RequestedBy = request.Id,
            RequestedOn = request.On,
            Introducer = Resolve(request.Introducer),
            Petitioner = Resolve(request.Petitioner),
            Target = Resolve(request.Target),
            TargetName = Resolve(request.Target) is { } target ? find(target)?.Name ?? "" : "",
            ByIntroducer = request.ByIntroducer,
            Why = request.Why,
            State = IntroductionState.Requested,
            IntroducerAgreedOn = request.ByIntroducer ? request.On : YesOf(IntroductionRole.Introducer),
            PetitionerAgreedOn = request.ByIntroducer ? YesOf(IntroductionRole.Petitioner) : request.On,
            TargetAgreedOn = YesOf(IntroductionRole.Target),
            RefusedBy = refusal?.By,
            RefusedOn = refusal?.On,
            RefusedIn = refusal?.In,
            MadeOn = made?.On,
            MadeAt = made?.At,
            MadeBy = made?.Id,
            MetOn = _met?.On,
            MetAt = _met?.At,
            MetBy = _met?.Id,
            ClosedOn = closed?.On,
            ClosedAt = closed?.At,
            Outcome = closed?.Note,
            HasErased = request.People.Any(isErased),
            Words = ValueList.From(_said),
            Reports = ValueList.From(_reports.Select(report => report.On)),
            ReportMoments = ValueList.From(_reports.Select(report => report.At)),
        };
        IntroductionState state = StateOf(introduction);
        LocalDate expires = _lastStepOn.PlusDays(pendingDays);
        return state <= IntroductionState.Made && today >= expires
            ? introduction with { State = IntroductionState.Expired, ExpiredOn = expires, ExpiresOn = expires }
            : introduction with { State = state, ExpiresOn = expires };
    }

    private bool HasPlace(ContactId contact) => request.People.Any(person => resolve(person) == resolve(contact));

    private static IntroductionState StateOf(Introduction introduction) => introduction switch
    {
        { RefusedBy: not null } => IntroductionState.Refused,
        { ClosedOn: not null } => IntroductionState.Closed,
        { MetOn: not null } => IntroductionState.Met,
        { MadeOn: not null } => IntroductionState.Made,
        { IntroducerAgreedOn: not null, PetitionerAgreedOn: not null, TargetAgreedOn: not null } => IntroductionState.Agreed,
        { IntroducerAgreedOn: not null } => IntroductionState.IntroducerAgreed,
        _ => IntroductionState.Requested,
    };

    /// <summary>A later word from the same place stands for an earlier one.</summary>
    private void Hear(IntroductionAdvanced step)
    {
        (IntroductionRole role, bool isYes) = step.Step switch
        {
            IntroductionStep.IntroducerAgreed => (IntroductionRole.Introducer, true),
            IntroductionStep.IntroducerRefused => (IntroductionRole.Introducer, false),
            IntroductionStep.PetitionerAgreed => (IntroductionRole.Petitioner, true),
            IntroductionStep.PetitionerRefused => (IntroductionRole.Petitioner, false),
            IntroductionStep.TargetAgreed => (IntroductionRole.Target, true),
            _ => (IntroductionRole.Target, false),
        };
        _words[role] = (isYes, step.On, step.Id);
        _said.Add((role, step.On));

        // Whoever brings the target's word has asked for it, so they were willing.
        if (role == IntroductionRole.Target && !(_words.TryGetValue(IntroductionRole.Introducer, out (bool IsYes, LocalDate, EntryId) word) && word.IsYes))
        {
            _words[IntroductionRole.Introducer] = (true, step.On, step.Id);
        }
    }

    private (IntroductionRole By, LocalDate On, EntryId In)? Refusal() => _words
        .Where(word => !word.Value.IsYes)
        .OrderBy(word => word.Key)
        .Select(word => ((IntroductionRole By, LocalDate On, EntryId In)?)(word.Key, word.Value.On, word.Value.In))
        .FirstOrDefault();

    private LocalDate? YesOf(IntroductionRole role) =>
        _words.TryGetValue(role, out (bool IsYes, LocalDate On, EntryId) word) && word.IsYes ? word.On : null;

    private ContactId? Resolve(ContactId? person) => person is { } known ? resolve(known) : null;
}
