using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Storage;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>Made-up entries; everybody in them is invented.</summary>
internal static class Entries
{
    internal static JournalScope Scope(int seeker = 1, int tenant = 1) => new(Tenant(tenant), Seeker(seeker));

    internal static TenantId Tenant(int number) => new(Id(9, number));

    internal static SeekerId Seeker(int number) => new(Id(8, number));

    internal static ContactId Person(int number) => new(Id(1, number));

    internal static EntryId Entry(int number) => new(Id(2, number));

    internal static ContactAdded Added(int person, string given = "Mara", string? email = null, LocalDate? on = null) => new()
    {
        Id = new(Id(3, person)),
        On = on ?? new(2026, 1, 5),
        Contact = Person(person),
        Details = new() { GivenName = given, Emails = email is null ? [] : [email] },
    };

    internal static InteractionLogged Talk(int number, int person, LocalDate on, string? summary = null) => new()
    {
        Id = Entry(number),
        On = on,
        Contacts = [Person(person)],
        Channel = Channel.Phone,
        Direction = Direction.Mutual,
        Gesture = Gesture.Conversation,
        Depth = Depth.Substantial,
        Summary = summary,
    };

    private static Guid Id(int kind, int number) => new(number, (short)kind, 0, [128, 0, 0, 0, 0, 0, 0, 1]);
}
