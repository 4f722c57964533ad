using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Paths;

namespace Networking.Core.Gatherings;

/// <summary>What the seeker brings to every gathering, made ready once: fields, background, targets, offers, what is open.</summary>
internal sealed class SeekerSide
{
    private readonly HashSet<Topic> _lookedFor;
    private readonly HashSet<Topic> _fields;
    private readonly HashSet<Topic> _background;
    private readonly HashSet<Topic> _needs;
    private readonly Dictionary<Topic, string> _offers = [];
    private readonly HashSet<string> _employersLookedFor;
    private readonly HashSet<string> _employersOfBackground;
    private readonly Dictionary<string, Target> _targetEmployers;
    private readonly Dictionary<ContactId, Target> _targetPeople;
    private readonly Lazy<ILookup<ContactId, FollowUp>> _owed;

    internal SeekerSide(NetworkView view)
    {
        SeekerProfile profile = view.Profile;
        _lookedFor = [.. Topic.AllOf(profile.Targets)];
        _fields = [.. Topic.AllOf(profile.Fields)];
        _background = [.. Topic.AllOf(profile.Background)];
        _needs = [.. Topic.AllOf(profile.Needs)];
        foreach (Topic offer in Topic.AllOf(profile.Offers))
        {
            _offers.Add(offer, offer.Text);
        }

        _employersLookedFor = Names(profile.Targets);
        _employersOfBackground = Names(profile.Background);
        _targetEmployers = view.Targets
            .Where(target => target.Employer is not null)
            .ToDictionary(target => target.Employer!, StringComparer.OrdinalIgnoreCase);
        _targetPeople = view.Targets.Where(target => target.Person is not null).ToDictionary(target => target.Person!.Value);
        _owed = new(() => view.FollowUps.Where(IsOwed).ToLookup(followUp => followUp.Contact));
    }

    internal bool LooksFor(Topic topic) => _lookedFor.Contains(topic);

    internal bool WorksOn(Topic topic) => _fields.Contains(topic);

    internal bool ComesFrom(Topic topic) => _background.Contains(topic);

    internal bool Needs(Topic topic) => _needs.Contains(topic);

    internal bool LooksForEmployer(string employer) => _employersLookedFor.Contains(employer);

    internal bool ComesFromEmployer(string employer) => _employersOfBackground.Contains(employer);

    internal Target? TargetEmployer(string employer) => _targetEmployers.GetValueOrDefault(employer);

    internal Target? TargetPerson(ContactId person) => _targetPeople.GetValueOrDefault(person);

    /// <summary>The seeker's offer on a topic, in their words; null when there is none.</summary>
    internal string? OfferOn(Topic topic) => _offers.GetValueOrDefault(topic);

    /// <summary>What is open to somebody, the weightiest first.</summary>
    internal IEnumerable<FollowUp> OwedTo(ContactId person) => _owed.Value[person];

    private static bool IsOwed(FollowUp followUp) => followUp.Class
        is FollowUpClass.Thank or FollowUpClass.Report or FollowUpClass.Promise or FollowUpClass.Reply or FollowUpClass.ReferrerUpdate;

    private static HashSet<string> Names(ValueList<string> texts) =>
        texts.Select(text => text?.Trim() ?? "").Where(text => text.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
