using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Paths;
using Networking.Core.Scoring;

namespace Networking.Core.Insights;

/// <summary>Says how a counted network is, and what is worth doing next.</summary>
internal sealed class HealthWords(NetworkView view, NetworkHealth health, IReadOnlyList<FollowUp> duties)
{
    internal HealthFinding On(HealthTopic topic)
    {
        (Reason finding, Reason next) = topic switch
        {
            HealthTopic.OpenDuties => Duties(),
            HealthTopic.Balance => (health.Balance.Reason, Give()),
            HealthTopic.Bands => Bands(),
            HealthTopic.Layers => Layers(),
            HealthTopic.Dormant => Dormant(),
            HealthTopic.Kinds => Kinds(),
            HealthTopic.Bridges => Bridges(),
            _ => Targets(),
        };
        return new(topic, finding, next);
    }

    private (Reason, Reason) Duties() => duties.Count == 0
        ? (new("health.duties.none", "Nobody waits for anything from you."), Step("duties.none", "Enjoy it; look for something that would please somebody."))
        : (
            new(
                "health.duties.open",
                $"{Open(health.OpenDuties)}; {Overdue(health)}.",
                new("open", health.OpenDuties),
                new("overdue", health.OverdueDuties)),
            Step(
                "duties.first",
                "Begin with {name}: {reason}",
                new("name", NameOf(duties[0].Contact)),
                new("reason", duties[0].Reasons[0].Sentence)));

    private static string Open(int open) => open == 1 ? "One thing is to be done for somebody by now" : "{open} things are to be done for people by now";

    private static string Overdue(NetworkHealth health) => (health.OpenDuties, health.OverdueDuties) switch
    {
        (1, 1) => "it is overdue",
        (1, _) => "it is not overdue",
        (_, 0) => "none of them is overdue",
        (_, 1) => "one of them is overdue",
        _ => "{overdue} of them are overdue",
    };

    private Reason Give() => view.Giving.Count > 0
        ? Step("balance.give", "For {name}: {suggestion}", new("name", NameOf(view.Giving[0].Contact)), new("suggestion", view.Giving[0].Reasons[0].Sentence))
        : Step("balance.listen", "Ask somebody what they are working on, and note what they need.");

    private (Reason, Reason) Bands()
    {
        int Count(WarmthBand band) => health.Bands.Single(count => count.Band == band).People;
        Relationship? next = view.Relationships
            .Where(them => !them.IsPaused && them.Warmth.Band >= WarmthBand.Cooling && them.Warmth.ColdOn > view.Today)
            .MinBy(them => (them.Warmth.ColdOn, them.Id));
        return (
            new(
                "health.bands",
                "{warm} relationships are warm, {cooling} cooling, {cold} cold; with {never} you have not been in touch yet.",
                new("warm", Count(WarmthBand.Warm)),
                new("cooling", Count(WarmthBand.Cooling)),
                new("cold", Count(WarmthBand.Cold)),
                new("never", Count(WarmthBand.NeverInTouch))),
            next is null
                ? Step("bands.begin", "Say hello to somebody you would like to hear from.")
                : Step("bands.next-cold", "Say hello to {name}: without a word it goes cold on {day}.", new("name", NameOf(next.Id)), new("day", next.Warmth.ColdOn!.Value)));
    }

    /// <summary>The first layer that has room is the one to tend; nobody has to fill them.</summary>
    private (Reason, Reason) Layers()
    {
        Reason finding = new(
            "health.layers",
            "In touch both ways: {five} people this week (room for 5), {fifteen} this month (15), {fifty} in half a year (50), {all} in a year (150).",
            new("five", health.Layers[0].People),
            new("fifteen", health.Layers[1].People),
            new("fifty", health.Layers[2].People),
            new("all", health.Layers[3].People));
        if (health.Layers.AsEnumerable().LastOrDefault(layer => layer.People > layer.Size) is { Size: > 0 } full)
        {
            return (finding, Step("layers.full", "That is more than the {size} most people keep up with; choose whom to see less often without letting go.", new ReasonValue("size", full.Size)));
        }

        NetworkLayer room = health.Layers.AsEnumerable().OrderBy(layer => (double)layer.People / layer.Size).ThenBy(layer => layer.Size).First();
        return (finding, Step("layers.room", "There is room among the closest {size}: choose whom you would like to see more often, and give them a tier.", new ReasonValue("size", room.Size)));
    }

    private (Reason, Reason) Dormant() => health.Dormant.IsEmpty
        ? (new("health.dormant.none", "No close tie has been silent for years."), Step("dormant.keep", "Keep it so: a word now and then is enough."))
        : (
            new("health.dormant", "{count} people whom you knew well have been silent for years.", new ReasonValue("count", health.Dormant.Count)),
            Step("dormant.hello", "Say hello to {name}; it is often more welcome than one thinks.", new ReasonValue("name", NameOf(health.Dormant[0]))));

    private (Reason, Reason) Kinds()
    {
        int Count(ConnectionKinds kind) => health.Kinds.Single(count => count.Kind == kind).People;
        int unknown = Count(ConnectionKinds.None);
        Relationship? first = view.Relationships
            .Where(them => them.Contact.Kinds == ConnectionKinds.None && !them.IsPaused)
            .OrderByDescending(them => them.Warmth.Sum)
            .ThenBy(them => them.Id)
            .FirstOrDefault();
        return (
            new(
                "health.kinds",
                "{personal} contacts are personal, {professional} professional, {business} business; of {unknown} it is not noted.",
                new("personal", Count(ConnectionKinds.Personal)),
                new("professional", Count(ConnectionKinds.Professional)),
                new("business", Count(ConnectionKinds.Business)),
                new("unknown", unknown)),
            first is null
                ? Step("kinds.mix", "Look for company of the kind you have least of; a contact can be all three.")
                : Step("kinds.note", "Note how you know {name}.", new ReasonValue("name", NameOf(first.Id))));
    }

    private (Reason, Reason) Bridges()
    {
        OwnReach reach = health.Reach;
        if (reach.Described == 0)
        {
            return (
                new("health.bridges.unknown", "Nobody's acquaintances are noted yet."),
                Step("bridges.listen", "When somebody tells of the people they enjoy working with, note whom they know."));
        }

        Reach? widest = view.Relationships
            .Where(them => !them.IsPaused)
            .Select(them => view.ReachOf(them.Id))
            .Where(other => other.IsBridge)
            .OrderByDescending(other => other.OnlyThroughThem.Count)
            .ThenBy(other => other.Contact)
            .FirstOrDefault();
        return (
            new(
                "health.bridges",
                "Of {described} contacts whose acquaintances are noted, {bridges} lead to somebody whom nobody else of yours knows.",
                new("described", reach.Described),
                new("bridges", reach.Bridges)),
            widest is null
                ? Step("bridges.new-ground", "Go where people you do not know yet meet: a gathering outside your field, say.")
                : Step("bridges.keep", $"Keep in touch with {{name}}: through them alone you could meet {(widest.OnlyThroughThem.Count == 1 ? "somebody" : "{count} people")} you know of.", new("name", NameOf(widest.Contact)), new("count", widest.OnlyThroughThem.Count)));
    }

    private (Reason, Reason) Targets()
    {
        if (health.Targets.IsEmpty)
        {
            return (
                new("health.targets.none", "No target is noted: neither an employer nor a person you would like to get to know."),
                Step("targets.note", "Note a few employers and people whose work you like."));
        }

        Reason finding = new(
            "health.targets",
            "To {reached} of {targets} targets a path leads.",
            new("reached", health.Targets.Count - health.TargetsWithoutPath.Count),
            new("targets", health.Targets.Count));
        if (!health.TargetsWithoutPath.IsEmpty)
        {
            PathsFound found = view.PathsToTarget(health.TargetsWithoutPath[0], HealthCheck.OnePath);
            return (finding, Step("targets.no-path", "{what}", new ReasonValue("what", found.Reasons[^1].Sentence)));
        }

        IntroductionPath first = view.PathsToTarget(health.Targets[0], HealthCheck.OnePath).Paths[0];
        return (finding, Step("targets.next", "The most wanted first, {target}: {what}", new("target", health.Targets[0].Name), new("what", first.Reasons[^1].Sentence)));
    }

    private string NameOf(ContactId contact) => view[contact].Contact.DisplayName is { Length: > 0 } name ? name : "somebody";

    private static Reason Step(string code, string sentence, params ReadOnlySpan<ReasonValue> values) => new($"health.next.{code}", sentence, values);
}
