using System.Globalization;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Paths;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Insights;

/// <summary>Counts a network and says what is worth doing next.</summary>
internal static class HealthCheck
{
    private static readonly ConnectionKinds[] AllKinds =
        [ConnectionKinds.Personal, ConnectionKinds.Professional, ConnectionKinds.Business, ConnectionKinds.None];

    private static readonly int[] LayerSizes = [5, 15, 50, 150];

    internal static NetworkHealth Of(NetworkView view)
    {
        FollowUp[] duties = [.. view.FollowUps.Where(followUp => followUp.Class >= FollowUpClass.ReferrerUpdate && followUp.Window.Ideal <= view.Today)];
        NetworkHealth counted = new()
        {
            AsOf = view.Today,
            Contacts = view.Relationships.Count,
            Bands = ValueList.From(Enum.GetValues<WarmthBand>().Order().Select(band => new BandCount(band, view.Relationships.Count(them => them.Warmth.Band == band)))),
            Layers = ValueList.From(LayerSizes.Select(size => LayerOf(view, size))),
            Kinds = ValueList.From(AllKinds.Select(kind => new KindCount(kind, view.Relationships.Count(them => IsOf(them.Contact.Kinds, kind))))),
            Reach = view.OwnReach,
            Dormant = ValueList.From(view.Relationships
                .Where(them => them.Warmth.Band == WarmthBand.Dormant && !them.IsPaused)
                .OrderByDescending(them => view.Settings.Warmth.Peak(them.Days))
                .ThenBy(them => them.Id)
                .Select(them => them.Id)),
            Targets = ValueList.From(view.Targets),
            TargetsWithoutPath = ValueList.From(view.Targets.Where(target => view.PathsToTarget(target, OnePath).Paths.IsEmpty)),
            OpenDuties = duties.Length,
            OverdueDuties = duties.Count(followUp => followUp.IsOverdue(view.Today)),
            Balance = view.Balance,
            Findings = [],
        };
        HealthWords words = new(view, counted, duties);
        return counted with { Findings = ValueList.From(Enum.GetValues<HealthTopic>().Select(words.On)) };
    }

    internal static PathOptions OnePath { get; } = new() { MostPaths = 1 };

    private static NetworkLayer LayerOf(NetworkView view, int size)
    {
        int days = CadenceTiers.Dunbar.DaysOf(size.ToString(CultureInfo.InvariantCulture))!.Value;
        LocalDate before = view.Today.PlusDays(-days);
        return new(size, days, view.Relationships.Count(them => them.Days.TwoWayDays.Any(day => day > before)));
    }

    private static bool IsOf(ConnectionKinds theirs, ConnectionKinds kind) =>
        kind == ConnectionKinds.None ? theirs == kind : theirs.HasFlag(kind);
}
