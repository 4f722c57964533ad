using System.Globalization;
using System.Runtime.CompilerServices;

namespace Networking.Core.Scoring;

/// <summary>
/// What each piece of evidence weighs on the day it becomes true. No public data says how much a kept promise or an
/// ignored lead weighs: these are our defaults. Every weight is 0 or more and finite.
/// </summary>
public sealed record EvidenceWeights
{
    /// <summary>A two-way conversation of substance. Default 0.25.</summary>
    public double Conversation { get; init => field = Checked(value); } = 0.25;

    /// <summary>The seeker helped them. Default 1.</summary>
    public double HelpGiven { get; init => field = Checked(value); } = 1;

    /// <summary>Their help was thanked in time. Default 0.5.</summary>
    public double ThankedInTime { get; init => field = Checked(value); } = 0.5;

    /// <summary>Their help was thanked late. Default 0.25.</summary>
    public double ThankedLate { get; init => field = Checked(value); } = 0.25;

    /// <summary>Against: their help was not thanked. Default 0.75.</summary>
    public double NotThanked { get; init => field = Checked(value); } = 0.75;

    /// <summary>Their lead was followed and reported back in time. Default 1.5.</summary>
    public double LeadReported { get; init => field = Checked(value); } = 1.5;

    /// <summary>Their lead was followed and reported back late. Default 0.75.</summary>
    public double LeadReportedLate { get; init => field = Checked(value); } = 0.75;

    /// <summary>Against: their lead was not followed. Default 1.5.</summary>
    public double LeadNotFollowed { get; init => field = Checked(value); } = 1.5;

    /// <summary>Against: the outcome of their lead was not reported. Default 1.</summary>
    public double LeadNotReported { get; init => field = Checked(value); } = 1;

    /// <summary>
    /// What each further neglected lead weighs against the one before it, until a lead of theirs is reported:
    /// they tire. Default 1.5.
    /// </summary>
    public double RepeatedNeglect { get; init => field = Checked(value); } = 1.5;

    /// <summary>A promise of the seeker's was kept in time. Default 1.</summary>
    public double PromiseKept { get; init => field = Checked(value); } = 1;

    /// <summary>A promise of the seeker's was kept late. Default 0.5.</summary>
    public double PromiseKeptLate { get; init => field = Checked(value); } = 0.5;

    /// <summary>Against: a promise of the seeker's was broken. Default 1.5.</summary>
    public double PromiseBroken { get; init => field = Checked(value); } = 1.5;

    /// <summary>They gave a lead. Default 0.5.</summary>
    public double LeadGiven { get; init => field = Checked(value); } = 0.5;

    /// <summary>They introduced the seeker to somebody. Default 1.5.</summary>
    public double Introduced { get; init => field = Checked(value); } = 1.5;

    /// <summary>They reviewed or passed on the résumé, or gave a reference. Default 1.5.</summary>
    public double Endorsed { get; init => field = Checked(value); } = 1.5;

    /// <summary>Against: an ask below its level. Default 0.5.</summary>
    public double AskedTooSoon { get; init => field = Checked(value); } = 0.5;

    /// <summary>Against: the third and each further unanswered message in a row. Default 0.5.</summary>
    public double UnansweredMessage { get; init => field = Checked(value); } = 0.5;

    /// <summary>Declared: they know of each other. Default 0.5.</summary>
    public double DeclaredKnown { get; init => field = Checked(value); } = 0.5;

    /// <summary>Declared: they are on friendly terms. Default 1.5.</summary>
    public double DeclaredFriendly { get; init => field = Checked(value); } = 1.5;

    /// <summary>Declared: they are close. Default 4.</summary>
    public double DeclaredClose { get; init => field = Checked(value); } = 4;

    /// <summary>Declared besides: they vouched for the seeker before. Default 2.</summary>
    public double DeclaredVouched { get; init => field = Checked(value); } = 2;

    /// <summary>The weight of a kind of evidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public double this[EvidenceKind kind] => kind switch
    {
        EvidenceKind.Conversation => Conversation,
        EvidenceKind.HelpGiven => HelpGiven,
        EvidenceKind.ThankedInTime => ThankedInTime,
        EvidenceKind.ThankedLate => ThankedLate,
        EvidenceKind.NotThanked => NotThanked,
        EvidenceKind.LeadReported => LeadReported,
        EvidenceKind.LeadReportedLate => LeadReportedLate,
        EvidenceKind.LeadNotFollowed => LeadNotFollowed,
        EvidenceKind.LeadNotReported => LeadNotReported,
        EvidenceKind.PromiseKept => PromiseKept,
        EvidenceKind.PromiseKeptLate => PromiseKeptLate,
        EvidenceKind.PromiseBroken => PromiseBroken,
        EvidenceKind.LeadGiven => LeadGiven,
        EvidenceKind.Introduced => Introduced,
        EvidenceKind.Endorsed => Endorsed,
        EvidenceKind.AskedTooSoon => AskedTooSoon,
        EvidenceKind.UnansweredMessage => UnansweredMessage,
        EvidenceKind.DeclaredKnown => DeclaredKnown,
        EvidenceKind.DeclaredFriendly => DeclaredFriendly,
        EvidenceKind.DeclaredClose => DeclaredClose,
        EvidenceKind.DeclaredVouched => DeclaredVouched,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The weights in the order of <see cref="EvidenceKind"/>; the same in every culture.</summary>
    public override string ToString() =>
        string.Join("/", Enum.GetValues<EvidenceKind>().Select(kind => this[kind].ToString("R", CultureInfo.InvariantCulture)));

    private static double Checked(double value, [CallerMemberName] string property = "") => Require.NotNegative(value, property);
}
