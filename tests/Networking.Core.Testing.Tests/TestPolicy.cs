using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Testing.Tests;

/// <summary>A sound policy of somebody's own, of which each part can be broken.</summary>
internal sealed record TestPolicy : IFollowUpPolicy
{
    public string Name { get; init; } = "say-hello";

    public FollowUpClass Class { get; init; } = FollowUpClass.NoteOrConnect;

    public EvidenceGrade Grade { get; init; } = EvidenceGrade.OwnDefault;

    public string Source { get; init; } = "A test.";

    /// <summary>What it yields in place of the sound follow-up.</summary>
    internal Func<FollowUp, Relationship, FollowUpContext, IEnumerable<FollowUp>?> Yields { get; init; } = (sound, _, _) => [sound];

    public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) => Yields(Sound(relationship), relationship, context)!;

    private FollowUp Sound(Relationship relationship)
    {
        LocalDate added = relationship.AddedOn;
        return new()
        {
            Key = new(Name, relationship.Id, "", added),
            Class = Class,
            Window = new(added.PlusDays(1), added.PlusDays(5)),
            LapsesAfter = added.PlusDays(9000),
            Reasons = [new($"{Name}.added", "You wrote them down on {day}; say hello.", new ReasonValue("day", added))],
        };
    }
}
