using Networking.Core.Contacts;
using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

/// <summary>Short ways to look at what an import gave.</summary>
internal static class Imports
{
    internal static NetworkView View(this ImportResult result, Networking.Core.Network? onto = null) =>
        result.Network(onto).AsOf(new LocalDate(2099, 12, 31));

    internal static Networking.Core.Network Network(this ImportResult result, Networking.Core.Network? onto = null) =>
        (onto ?? Networking.Core.Network.Empty).Replay(result.Entries);

    internal static Contact Named(this NetworkView view, string name) =>
        Assert.Single(view.Relationships, person => person.Contact.DisplayName == name).Contact;

    internal static InteractionLogged[] Messages(this ImportResult result) => [.. result.Entries.OfType<InteractionLogged>()];

    internal static ContactAdded[] Added(this ImportResult result) => [.. result.Entries.OfType<ContactAdded>()];

    internal static string[] Codes(this ImportResult result) => [.. result.Problems.Select(problem => problem.Code)];

    internal static (string, int, string)[] Places(this ImportResult result) =>
        [.. result.Problems.Select(problem => (problem.File, problem.Line, problem.Code))];
}
