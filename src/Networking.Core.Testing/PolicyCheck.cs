using System.Globalization;
using System.Text.RegularExpressions;
using Networking.Core.FollowUps;
using Networking.Core.Storage.DueWork;
using NodaTime;

namespace Networking.Core.Testing;

/// <summary>Holds the laws against one policy on one journal.</summary>
internal sealed partial class PolicyCheck(
    IFollowUpPolicy policy, IReadOnlyList<JournalEntry> entries, LocalDate today, NetworkSettings settings, Violations violations)
{
    private const int Days = 20;
    private const int MostDismissals = 10;

    /// <summary>Days after today on which something may come due: each of the next, and what is counted in months.</summary>
    private static readonly int[] DaysAhead = [.. Enumerable.Range(0, Days + 1), 31, 46, 61, 91, 181, 366];

    private string _name = "";

    internal void Run()
    {
        if (!DescribesItself())
        {
            return;
        }

        NetworkSettings asked = settings with { Policies = settings.Policies.With(policy) };
        NetworkView view = Network.Empty.Replay(entries).AsOf(today, asked);

        // What throws, or yields something broken, would only break every other law as well.
        if (Due(view) is not { } due || !AreWhole(due, view))
        {
            return;
        }

        // What says something else each time does so in every culture as well.
        if (DependsOnTheEntriesAlone(due, view))
        {
            IsTheSameInEveryCulture(due, view);
        }

        KeepsItsKeys(asked);
        IsDismissedOneAtATime(asked);
        SaysAhead(asked with { Policies = asked.Policies with { Policies = [policy] } });
    }

    private bool DescribesItself()
    {
        try
        {
            _name = policy.Name ?? "";
            string? fault =
                !StableName().IsMatch(_name) ? "The name is not in lower case with hyphens."
                : !Enum.IsDefined(policy.Class) ? "The class is none."
                : !Enum.IsDefined(policy.Grade) ? "The grade is none."
                : string.IsNullOrWhiteSpace(policy.Source) ? "There is no source."
                : policy.Name != _name ? "The name is another one when it is asked for again."
                : null;
            return fault is null || Broken(PolicyLaw.DescribesItself, fault);
        }
        catch (Exception exception)
        {
            violations.AddThrown(exception, "when asked what it is");
            return false;
        }
    }

    /// <summary>All that the policy yields on a day; null when it throws.</summary>
    private FollowUp[]? Due(NetworkView view, bool backwards = false)
    {
        FollowUpContext context = new(view);
        List<FollowUp> due = [];
        foreach (Relationship relationship in backwards ? view.Relationships.Reverse() : view.Relationships)
        {
            try
            {
                FollowUp[]? followUps = policy.Due(relationship, context)?.ToArray();
                if (followUps is null || followUps.Contains(null))
                {
                    Broken(PolicyLaw.DoesNotThrow, $"It yields null for the contact {relationship.Id} on {FollowUpShape.TextOf(view.Today)}.");
                    return null;
                }

                due.AddRange(followUps);
            }
            catch (Exception exception)
            {
                violations.AddThrown(exception, $"for the contact {relationship.Id} on {FollowUpShape.TextOf(view.Today)}");
                return null;
            }
        }

        return [.. due];
    }

    private bool AreWhole(FollowUp[] due, NetworkView view)
    {
        bool whole = true;
        foreach (FollowUp followUp in due)
        {
            if (view.Find(followUp.Contact) is null)
            {
                whole = Broken(PolicyLaw.NamesPeopleOfTheNetwork, $"{FollowUpShape.Of(followUp)} is for somebody who is not in the network.");
            }

            if (FollowUpShape.WhatIsWrongWith(followUp, _name, policy.Class) is { } fault)
            {
                whole = Broken(PolicyLaw.YieldsWholeFollowUps, $"{FollowUpShape.Of(followUp)} {fault}");
            }
        }

        return due.GroupBy(followUp => followUp.Key).FirstOrDefault(group => group.Count() > 1) is { } same
            ? Broken(PolicyLaw.YieldsWholeFollowUps, $"{FollowUpShape.Of(same.First())} shares its key with another.")
            : whole;
    }

    private bool DependsOnTheEntriesAlone(FollowUp[] due, NetworkView view)
    {
        Network backwards = Network.Empty.Replay(entries.Reverse().Concat(entries));
        (string How, FollowUp[]? Due)[] again =
        [
            ("when it is asked again", Due(view)),
            ("when it is asked about the relationships in another order", Due(view, backwards: true)),
            ("when the entries are recorded in another order, and twice", Due(backwards.AsOf(today, view.Settings))),
        ];
        bool holds = true;
        foreach ((string how, FollowUp[]? other) in again)
        {
            if (other is not null && FirstDifference(due, other) is { } difference)
            {
                holds = Broken(PolicyLaw.DependsOnTheEntriesAlone, $"{FollowUpShape.Of(difference)} differs, or is missing, {how}.");
            }
        }

        return holds;
    }

    private void IsTheSameInEveryCulture(FollowUp[] due, NetworkView view)
    {
        foreach ((string culture, FollowUp[]? other) in Cultures.Under(() => (CultureInfo.CurrentCulture.Name, Due(view))))
        {
            if (other is not null && FirstDifference(due, other) is { } difference)
            {
                Broken(PolicyLaw.IsTheSameInEveryCulture, $"{FollowUpShape.Of(difference)} differs in the culture '{culture}'.");
            }
        }
    }

    private void KeepsItsKeys(NetworkSettings asked)
    {
        Network network = Network.Empty.Replay(entries.Where(entry => entry.On <= today));
        FollowUp[]? before = Due(network.AsOf(today, asked));
        for (LocalDate day = today.PlusDays(1); before is not null && day <= today.PlusDays(Days); day = day.PlusDays(1))
        {
            FollowUp[]? after = Due(network.AsOf(day, asked));
            if (after is not null && before.FirstOrDefault(followUp => !IsKept(followUp, after, day)) is { } lost)
            {
                Broken(PolicyLaw.KeepsItsKeys, $"{FollowUpShape.Of(lost)} is gone, or has another window, on {FollowUpShape.TextOf(day)}, though nothing happened.");
            }

            before = after;
        }
    }

    private static bool IsKept(FollowUp followUp, FollowUp[] after, LocalDate day) =>
        followUp.HasLapsed(day)
        || Array.Exists(after, other => other.Key == followUp.Key && (other.Window == followUp.Window || other.Class == FollowUpClass.Reconnect));

    private void IsDismissedOneAtATime(NetworkSettings asked)
    {
        Network network = Network.Empty.Replay(entries);
        IReadOnlyList<FollowUp> open = network.AsOf(today, asked).FollowUps;
        FollowUp[] own = [.. open.Where(followUp => followUp.Policy == _name)];
        foreach (FollowUp followUp in own.Where((_, index) => index % ((own.Length / MostDismissals) + 1) == 0))
        {
            FollowUpDismissed dismissal = new() { Id = FreeId(network), On = today, FollowUp = followUp.Key };
            try
            {
                IReadOnlyList<FollowUp> left = network.Replay([dismissal]).AsOf(today, asked).FollowUps;
                if (!Keys(left).SequenceEqual(Keys(open.Where(other => other.Key != followUp.Key))))
                {
                    Broken(PolicyLaw.IsDismissedOneAtATime, $"{FollowUpShape.Of(followUp)} does not go alone when it is dismissed.");
                }
            }
            catch (Exception exception)
            {
                violations.AddThrown(exception, $"once this was dismissed: {FollowUpShape.Of(followUp)}");
            }
        }
    }

    /// <summary>The policy is asked alone, as what another calls for sooner would hide what this one leaves out.</summary>
    private void SaysAhead(NetworkSettings alone)
    {
        Network network = Network.Empty.Replay(entries.Where(entry => entry.On <= today));
        try
        {
            Dictionary<ContactId, LocalDate?> dueOn = Standings.Of(network, today, alone).ToDictionary(standing => standing.Contact, standing => standing.DueOn);
            foreach (LocalDate day in DaysAhead.Select(today.PlusDays))
            {
                IReadOnlyList<FollowUp> open = network.AsOf(day, alone).FollowUps;
                if (open.FirstOrDefault(followUp => followUp.Window.Ideal <= day && !(dueOn[followUp.Contact] <= day)) is { } unsaid)
                {
                    Broken(PolicyLaw.SaysAhead, $"{FollowUpShape.Of(unsaid)} is due on {FollowUpShape.TextOf(day)}, and nothing said so on {FollowUpShape.TextOf(today)}, though nothing happened since.");
                    return;
                }
            }
        }
        catch (Exception exception)
        {
            violations.AddThrown(exception, "on a day that lies ahead");
        }
    }

    private static IEnumerable<FollowUpKey> Keys(IEnumerable<FollowUp> followUps) => followUps.Select(followUp => followUp.Key).Order();

    private static EntryId FreeId(Network network)
    {
        int number = 1;
        while (network.Contains(new(new Guid(number, 0, 0, new byte[8]))))
        {
            number++;
        }

        return new(new Guid(number, 0, 0, new byte[8]));
    }

    /// <summary>A follow-up that only one of two answers has, whatever their order; null when they are equal.</summary>
    private static FollowUp? FirstDifference(FollowUp[] one, FollowUp[] other) =>
        one.Except(other).Concat(other.Except(one)).FirstOrDefault();

    private bool Broken(PolicyLaw law, string sentence)
    {
        violations.Add(law, sentence);
        return false;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex StableName();
}
