using Networking.Core.Contacts;
using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

/// <summary>Short ways to look at what an import gave.</summary>
internal static class Imports
{
    internal static NetworkView View(this ImportPlan plan, Networking.Core.Network? onto = null) =>
        plan.Network(onto).AsOf(new LocalDate(2099, 12, 31));

    internal static Networking.Core.Network Network(this ImportPlan plan, Networking.Core.Network? onto = null) =>
        (onto ?? Networking.Core.Network.Empty).Replay(plan.Entries);

    internal static Contact Named(this NetworkView view, string name) =>
        Assert.Single(view.Relationships, person => person.Contact.DisplayName == name).Contact;

    internal static InteractionLogged[] Messages(this ImportPlan plan) => [.. plan.Entries.OfType<InteractionLogged>()];

    internal static ContactAdded[] Added(this ImportPlan plan) => [.. plan.Entries.OfType<ContactAdded>()];

    internal static string[] Codes(this ImportPlan plan) => [.. plan.Problems.Select(problem => problem.Code)];

    internal static (string, int, string)[] Places(this ImportPlan plan) =>
        [.. plan.Problems.Select(problem => (problem.File, problem.Line, problem.Code))];

    internal static int Count(this ImportPlan plan, PlannedAction action) => plan.Changes.Count(change => change.Action == action);

    /// <summary>The counts of the files whose name begins so, in any case.</summary>
    internal static FileCounts File(this ImportPlan plan, string name)
    {
        FileCounts[] files = [.. plan.Files.Where(file => file.File.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        return new(
            name, "", files.Sum(file => file.Changing), files.Sum(file => file.Known), files.Sum(file => file.LeftOut), files.Sum(file => file.Unreadable));
    }

    internal static FileCounts Connections(this ImportPlan plan) => plan.File("connections");

    internal static FileCounts MessageRows(this ImportPlan plan) => plan.File("messages");

    internal static int Taken(this FileCounts counts) => counts.Changing + counts.Known;

    /// <summary>How many records of a file a rule left out.</summary>
    internal static int LeftOut(this ImportPlan plan, string file, string code) =>
        plan.LeftOut.Where(group => group.First.File.StartsWith(file, StringComparison.OrdinalIgnoreCase) && group.Code == code).Sum(group => group.Count);
}
