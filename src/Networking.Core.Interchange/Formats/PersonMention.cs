namespace Networking.Core.Interchange.Formats;

/// <summary>Somebody who is named in a record about something else. Somebody whom nobody knows stays unknown.</summary>
public sealed record PersonMention
{
    /// <summary>The key of a <see cref="PersonRecord"/> of the same source; null where there is none.</summary>
    public string? Key { get; init; }

    /// <summary>The name; empty when none is given. It is shown; it identifies nobody.</summary>
    public string Name { get; init; } = "";

    /// <summary>The e-mail address; null when none is given.</summary>
    public string? Email { get; init; }

    /// <summary>
    /// Whether somebody unknown becomes a contact once the records name them in both directions: as one who acted and
    /// as one toward whom the seeker acted. Default false. A format says it of somebody in all records or in none: a record
    /// that does not is not kept until it is known whether they do.
    /// </summary>
    public bool BecomesContact { get; init; }

    /// <summary>No data; a mention is personal.</summary>
    public override string ToString() => nameof(PersonMention);
}
