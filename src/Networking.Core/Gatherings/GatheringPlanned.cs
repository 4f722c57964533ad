using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>
/// The seeker plans to go to a gathering: a conference, a meeting of an association, a group. The latest plan of a
/// gathering stands, with all it says.
/// </summary>
/// <remarks>
/// Name, date, topics and employers are the gathering's own. When somebody expected there is erased, the seeker's words
/// go (<see cref="Why"/> and the attributes), for they may tell of them; the id stays, as everywhere.
/// </remarks>
public sealed record GatheringPlanned : JournalEntry
{
    /// <summary>The gathering.</summary>
    public required GatheringId Gathering { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it takes place, or begins.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What it is about, in a few words each.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>The employers that will be represented.</summary>
    public ValueList<string> Employers { get; init; }

    /// <summary>Who is expected there, whether they are contacts yet or not.</summary>
    public ValueList<ContactId> Expected { get; init; }

    /// <summary>Why the seeker goes, in their words.</summary>
    public string? Why { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.GatheringPlanned;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => Expected;

    internal override ValueList<ContactId> Needed => [];

    internal override bool IsGeneral => true;

    private protected override JournalEntry WithoutContent() => this with { Why = null, Attributes = Attributes.None };
}
