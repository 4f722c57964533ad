namespace Networking.Core.Interchange.Formats;

/// <summary>Something that is readable and left out by a rule, such as a draft or a mailing list.</summary>
public sealed record LeftOutRecord : ImportRecord
{
    /// <summary>The rule's stable code, one of <see cref="ImportCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The rule in a sentence, the same for all records that it leaves out; no personal data.</summary>
    public required string Why { get; init; }
}
