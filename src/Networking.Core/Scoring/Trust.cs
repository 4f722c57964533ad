using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Scoring;

/// <summary>What trust the seeker has earned with a contact on a day, with its parts. Made by <see cref="TrustModel.Assess"/>.</summary>
public sealed record Trust
{
    private readonly TrustModel _model;

    internal Trust(TrustModel model) => _model = model;

    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The level.</summary>
    public required TrustLevel Level { get; init; }

    /// <summary>The opinion: belief, disbelief and what is not known.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>What was reached besides belief.</summary>
    public required TrustMilestones Milestones { get; init; }

    /// <summary>All evidence that stands on that day, in order of its days.</summary>
    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>Why the level is what it is: each kind of evidence with what it still weighs, the weightiest first.</summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            if (Evidence.IsEmpty)
            {
                return [new("trust.no-evidence", "Nothing written down speaks for or against yet; say how close you are, or note what you did for each other.")];
            }

            return
            [
                .. from piece in Evidence
                   group piece by piece.Kind into kind
                   let sum = _model.Sum(kind, AsOf)
                   orderby sum.Positive + sum.Negative descending, kind.Key
                   select ReasonFor(kind.Last(), kind.Count(), sum.Positive + sum.Negative),
            ];
        }
    }

    /// <summary>The level, the day and the opinion; the same in every culture.</summary>
    public override string ToString() => $"{Level} on {LocalDatePattern.Iso.Format(AsOf)} ({Opinion})";

    private Reason ReasonFor(Evidence latest, int count, double weight)
    {
        EvidenceKind kind = latest.Kind;
        string what = kind switch
        {
            EvidenceKind.Conversation => "You talked",
            EvidenceKind.HelpGiven => "You helped them",
            EvidenceKind.ThankedInTime => "You thanked them in time",
            EvidenceKind.ThankedLate => "You thanked them, if late",
            EvidenceKind.NotThanked => "Help of theirs still waits for thanks",
            EvidenceKind.LeadReported => "You followed a lead of theirs and told them what came of it",
            EvidenceKind.LeadReportedLate => "You followed a lead of theirs and told them, if late, what came of it",
            EvidenceKind.LeadNotFollowed => "A lead of theirs still waits for its first step",
            EvidenceKind.LeadNotReported => "They have not heard what came of a lead of theirs",
            EvidenceKind.PromiseKept => "You kept a promise",
            EvidenceKind.PromiseKeptLate => "You kept a promise, if late",
            EvidenceKind.PromiseBroken => "A promise of yours is past its day",
            EvidenceKind.LeadGiven => "They gave you a lead",
            EvidenceKind.Introduced => "They introduced you to somebody",
            EvidenceKind.Endorsed => "They helped with your résumé or gave a reference",
            EvidenceKind.AskedTooSoon => "You asked early, before you knew each other well enough for it",
            EvidenceKind.UnansweredMessage => "You wrote again before they had answered",
            EvidenceKind.DeclaredKnown => "You say you know of each other",
            EvidenceKind.DeclaredFriendly => "You say you are on friendly terms",
            EvidenceKind.DeclaredClose => "You say you are close",
            _ => "You say they have vouched for you before",
        };
        string sentence = what + (count == 1 ? " (weighs {weight}" : ", {count} times (weighs {weight}") + (TrustModel.IsAgainst(kind) ? " against)." : ").");
        ReasonValue[] values = [new("count", count), new("weight", Math.Round(weight, 2))];
        if (kind is EvidenceKind.LeadNotFollowed or EvidenceKind.LeadNotReported)
        {
            sentence += latest.InARow == 1
                ? ""
                : $" The latest is {LeadNeglect.Place(latest.InARow)} in a row and weighed {{latest}} when it came, where the first weighed {{first}}. {LeadNeglect.Anew}";
            values = [.. values, new("in-a-row", latest.InARow), new("latest", latest.Weight), new("first", _model.Weights[kind])];
        }

        return new($"trust.{Hyphenated(kind.ToString())}", sentence, values);
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
