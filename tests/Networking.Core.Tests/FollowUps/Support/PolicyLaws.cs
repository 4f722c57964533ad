using Networking.Core.FollowUps;
using Networking.Core.Testing;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>What holds for every policy, whoever wrote it: the laws are those of the contract tester.</summary>
internal static class PolicyLaws
{
    /// <summary>Everything that a policy yields on one day.</summary>
    internal static IReadOnlyList<FollowUp> Due(IFollowUpPolicy policy, NetworkView view)
    {
        FollowUpContext context = new(view);
        return [.. view.Relationships.SelectMany(relationship => policy.Due(relationship, context))];
    }

    internal static void Hold(IFollowUpPolicy policy, Story story, LocalDate today, NetworkSettings? settings = null) =>
        Assert.Empty(FollowUpPolicyContract.Check(policy, story.Entries, today, settings));
}
