using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>A record about a person while it is planned.</summary>
internal sealed class PersonCase(string source, PersonRecord record, ContactDetails details, FileTally tally)
{
    private string? _nameKey;
    private PersonName? _name;

    internal string Source { get; } = source;

    internal PersonRecord Record { get; } = record;

    /// <summary>What is said, as far as the model takes it.</summary>
    internal ContactDetails Details { get; } = details;

    internal FileTally Tally { get; } = tally;

    /// <summary>The addresses that tell who it is.</summary>
    internal required Address[] Addresses { get; init; }

    /// <summary>Since when they are known, where the record says.</summary>
    internal LocalDate? Since { get; init; }

    /// <summary>The day on which it was said; set when the file is read.</summary>
    internal LocalDate Day { get; set; }

    /// <summary>Whom it is about; set once people are identified.</summary>
    internal Subject Subject { get; set; } = null!;

    /// <summary>How its contact was recognised; null where that was by another record about them.</summary>
    internal Reason? Why { get; set; }

    /// <summary>Whether the record names a contact of the network, so that nothing else need tell who it is.</summary>
    internal bool NamesContact { get; set; }

    /// <summary>Whether it merged contacts or told of something new.</summary>
    internal bool Changes { get; set; }

    /// <summary>Whether it says nothing beyond earlier records of its file about the same person.</summary>
    internal bool Repeats { get; set; }

    /// <summary>Whether a name is given, so that <see cref="NameKey"/> is not empty.</summary>
    internal bool HasName => !string.IsNullOrWhiteSpace(Details.GivenName) || !string.IsNullOrWhiteSpace(Details.FamilyName);

    internal string NameKey => _nameKey ??= Matching.NameKey.Of($"{Details.GivenName} {Details.FamilyName}");

    internal PersonName Name => _name ??= PersonName.Of(Details.GivenName, Details.FamilyName);

    public override string ToString() => $"{Source} at {Record.Place}";
}
