using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>The rules over all policies: pauses, dismissal, snoozing, rest, lapsing, quotas, and merging.</summary>
internal static class Arbiter
{
    /// <summary>The weightiest first; ties by the earliest last day, then the key.</summary>
    private static readonly Comparer<FollowUp> ByWeight = Comparer<FollowUp>.Create((x, y) =>
    {
        int order = y.Class.CompareTo(x.Class);
        order = order != 0 ? order : x.Window.Latest.CompareTo(y.Window.Latest);
        return order != 0 ? order : x.Key.CompareTo(y.Key);
    });

    /// <summary>Everything that is open for anybody, due or not yet due, the weightiest first.</summary>
    internal static IReadOnlyList<FollowUp> FollowUps(NetworkView view)
    {
        FollowUpContext context = new(view);
        List<FollowUp> open = [];
        foreach (Relationship relationship in view.Relationships)
        {
            open.AddRange(Open(relationship, context));
        }

        List<FollowUp> all = [.. open.Where(f => f.Class != FollowUpClass.Reconnect), .. ReconnectQuota.Assign(view, open)];
        all.Sort(ByWeight);
        return all;
    }

    /// <summary>One outreach for each person and time; the weightiest follow-up leads.</summary>
    internal static IReadOnlyList<Outreach> Merge(IEnumerable<FollowUp> followUps, LocalDate today) =>
    [
        .. Outreach.ByPriority(
            followUps.GroupBy(followUp => followUp.Contact).SelectMany(group => MergeForOne([.. group], today)),
            today),
    ];

    private static IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (relationship.IsPaused)
        {
            return [];
        }

        return
            from policy in context.View.Settings.Policies.Policies
            from yielded in Yielded(policy, relationship, context)
            let person = PersonOf(yielded, relationship, context)
            let followUp = yielded with { Key = yielded.Key with { Contact = person.Id } }
            where !person.IsPaused && !person.Dismissed.Contains(followUp.Key)
            let rested = PutOff(followUp, RestUntil(person, followUp, context))
            let open = PutOff(rested, person.Snoozed.TryGetValue(followUp.Key, out LocalDate until) ? until : null)
            where !open.HasLapsed(context.Today)
            select open;
    }

    /// <summary>
    /// The relationship that a follow-up is for; a policy may name another person than the one it was asked about, under
    /// any of their ids.
    /// </summary>
    private static Relationship PersonOf(FollowUp followUp, Relationship asked, FollowUpContext context) =>
        followUp.Contact == asked.Id
            ? asked
            : context.View.Find(followUp.Contact)
              ?? throw new InvalidOperationException($"The policy {followUp.Policy} yields a follow-up for somebody who is not in the network.");

    /// <summary>What a policy yields, checked: one of the host's own may do what it must not.</summary>
    private static IEnumerable<FollowUp> Yielded(IFollowUpPolicy policy, Relationship relationship, FollowUpContext context) =>
        (policy.Due(relationship, context) ?? throw YieldsNull(policy)).Select(followUp => Checked(followUp ?? throw YieldsNull(policy), policy));

    private static InvalidOperationException YieldsNull(IFollowUpPolicy policy) =>
        new($"The policy {policy.Name} returns null or yields it; where nothing is open it returns an empty sequence.");

    private static FollowUp Checked(FollowUp followUp, IFollowUpPolicy policy) =>
        followUp.Key.Policy == policy.Name && !followUp.Reasons.IsEmpty
            ? followUp
            : throw new InvalidOperationException($"The policy {policy.Name} yields a follow-up under another name or without a reason.");

    /// <summary>
    /// After too many messages without an answer a contact rests: nothing is tried until then. What is owed to them
    /// is owed all the same; what is done without contacting them does not disturb their rest; and good wishes, which
    /// ask for no answer, keep their day: months late they are none.
    /// </summary>
    private static LocalDate? RestUntil(Relationship relationship, FollowUp followUp, FollowUpContext context)
    {
        PolicySet policies = context.View.Settings.Policies;
        return followUp is { Class: < FollowUpClass.Date, IsWithoutContact: false } && relationship.UnansweredDays.Count >= policies.AttemptsBeforeRest
            ? relationship.UnansweredDays[^1].PlusDays(policies.RestInDays)
            : null;
    }

    /// <summary>The follow-up from a later day on, with a window as long as before.</summary>
    private static FollowUp PutOff(FollowUp followUp, LocalDate? until)
    {
        if (until is not { } day || day <= followUp.Window.Ideal)
        {
            return followUp;
        }

        LocalDate latest = LocalDate.Max(followUp.Window.Latest, day.PlusDays(followUp.Window.LengthInDays - 1));
        int moved = Period.DaysBetween(followUp.Window.Latest, latest);
        return followUp with { Window = new(day, latest), LapsesAfter = followUp.LapsesAfter?.PlusDays(moved) };
    }

    /// <summary>
    /// What can be done while the most urgent is in time is done with it. Later ones are an outreach of their own, but
    /// for keeping in touch: the earlier outreach does that, unless it is done without contacting them. Good wishes are
    /// not brought forward: they join once their day has come, or where the outreach begins no earlier.
    /// </summary>
    private static IEnumerable<Outreach> MergeForOne(List<FollowUp> followUps, LocalDate today)
    {
        while (followUps.Count > 0)
        {
            FollowUp first = followUps.MinBy(f => (f.Window.Ideal, f.Window.Latest))!;
            LocalDate until = LocalDate.Max(first.Window.Latest, today);
            List<FollowUp> together = followUps.FindAll(f => f.Window.Ideal <= until);
            together.Sort(ByWeight);
            LocalDate begins = LocalDate.Max(together[0].Window.Ideal, today);
            bool Joins(FollowUp f) => f.Window.Ideal <= (f.Class == FollowUpClass.Date ? begins : until);
            together.RemoveAll(f => !Joins(f));
            yield return new(ValueList.From(together));
            bool keepsInTouch = together.Exists(f => !f.IsWithoutContact);
            followUps.RemoveAll(f => Joins(f) || (keepsInTouch && f.Class is FollowUpClass.Cadence or FollowUpClass.Reconnect));
        }
    }
}
