using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.Interchange.Formats;

/// <summary>What a file says of one time at which the seeker was in touch with others: a message, a call, a meeting.</summary>
public sealed record EncounterRecord : ImportRecord
{
    /// <summary>What the source knows it by, for example a Message-ID: it makes the id, so that each is taken once.</summary>
    public required string Key { get; init; }

    /// <summary>The seeker's day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The moment, where it is known.</summary>
    public Instant? At { get; init; }

    /// <summary>The others, without the seeker; at least one.</summary>
    public required ValueList<PersonMention> With { get; init; }

    /// <summary>The way in which they were in touch.</summary>
    public Channel Channel { get; init; }

    /// <summary>Who acted.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How much it went into.</summary>
    public Depth Depth { get; init; }

    /// <summary>Whether it went to, or came through, a group.</summary>
    public bool IsGroup { get; init; }

    /// <summary>What it was about; null where that is not kept.</summary>
    public string? Summary { get; init; }
}
