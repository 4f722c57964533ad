using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using NodaTime;

// The library reads no clock and makes no ids: both are yours.
LocalDate today = new(2026, 11, 23);
ContactId mara = new(Guid.NewGuid());

Network network = Network.Empty
    .Record(new ContactAdded { Id = NewId(), On = new(2026, 10, 5), Contact = mara, Details = new() { GivenName = "Mara", FamilyName = "Okonjo" } })
    .Record(new InteractionLogged
    {
        Id = NewId(),
        On = new(2026, 10, 5),
        Contacts = [mara],
        Channel = Channel.Video,
        Direction = Direction.Mutual,
        Summary = "She sails, and her team measures district heating.",
    })
    .Record(new InteractionLogged
    {
        Id = NewId(),
        On = new(2026, 11, 9),
        Contacts = [mara],
        Channel = Channel.Email,
        Direction = Direction.Mine,
        Gesture = Gesture.HelpGiven,
    })
    .Record(new LeadReceived
    {
        Id = NewId(),
        On = new(2026, 11, 20),
        Contact = mara,
        Lead = new(Guid.NewGuid()),
        Description = "talk to Per Sandell at the metering lab",
    });

NetworkView view = network.AsOf(today);
foreach (Outreach outreach in view.Agenda(days: 1).Days[0].Outreaches)
{
    Console.WriteLine($"{view[outreach.Contact].Contact.DisplayName}, by {outreach.Window.Latest:uuuu-MM-dd}:");
    foreach (Reason reason in outreach.Reasons)
    {
        Console.WriteLine($"  {reason.Sentence}");
    }
}

Relationship relationship = view[mara];
Console.WriteLine($"Warmth: {relationship.Warmth.Band}, {relationship.Warmth.ChanceIn90Days:0%} to hear from her within 90 days.");
Console.WriteLine($"Trust: {relationship.Trust.Level}, belief {relationship.Trust.Opinion.Belief:0.00}.");
foreach (Reason reason in relationship.Trust.Reasons)
{
    Console.WriteLine($"  {reason.Sentence}");
}

static EntryId NewId() => new(Guid.NewGuid());
