using Networking.Core.Giving;
using Networking.Core.Paths;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Insights;

/// <summary>How a network is on a day: counts, and findings with next steps. Erased contacts are in none of it; paused ones are counted, and named in no next step.</summary>
public sealed record NetworkHealth
{
    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How many contacts there are.</summary>
    public required int Contacts { get; init; }

    /// <summary>How many contacts are in each band; all bands, in the order of <see cref="WarmthBand"/>.</summary>
    public required ValueList<BandCount> Bands { get; init; }

    /// <summary>The layers of 5, 15, 50 and 150.</summary>
    public required ValueList<NetworkLayer> Layers { get; init; }

    /// <summary>
    /// How many contacts are of each kind of connection: personal, professional, business, and none noted. One contact may
    /// count in several.
    /// </summary>
    public required ValueList<KindCount> Kinds { get; init; }

    /// <summary>How much ground the seeker's own ties open.</summary>
    public required OwnReach Reach { get; init; }

    /// <summary>Dormant contacts who are not paused, those first with whom it was closest when it fell silent.</summary>
    public required ValueList<ContactId> Dormant { get; init; }

    /// <summary>All targets, the most wanted first.</summary>
    public required ValueList<Target> Targets { get; init; }

    /// <summary>Those of them to whom no path leads.</summary>
    public required ValueList<Target> TargetsWithoutPath { get; init; }

    /// <summary>How many thanks, reports, promises, replies and steps of leads are to be done by now.</summary>
    public required int OpenDuties { get; init; }

    /// <summary>How many of these are overdue.</summary>
    public required int OverdueDuties { get; init; }

    /// <summary>What was given, received and asked for, over all.</summary>
    public required GivingBalance Balance { get; init; }

    /// <summary>One finding on each topic, in the order of <see cref="HealthTopic"/>.</summary>
    public required ValueList<HealthFinding> Findings { get; init; }

    /// <summary>The day and the number of contacts; never anybody's data.</summary>
    public override string ToString() => $"Health of {Contacts} contacts on {NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}";
}
