using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Somebody whom an export names: in a row of their own, in messages, or both.</summary>
internal sealed class Person
{
    private readonly List<string> _names = new(1);

    /// <summary>The row of <c>Connections.csv</c>; null for people who are no connections.</summary>
    internal ConnectionRow? Row { get; set; }

    /// <summary>The name that messages give; empty when they give none.</summary>
    internal string MessageName { get; private set; } = "";

    /// <summary>The address of the profile; empty when the export has none.</summary>
    internal string Url { get; private set; } = "";

    internal string? UrlKey { get; private set; }

    /// <summary>The day of the first message imported; null when there is none.</summary>
    internal LocalDate? FirstMessage { get; private set; }

    /// <summary>Where the person is first named, for problems.</summary>
    internal required ImportPlace Place { get; init; }

    /// <summary>
    /// The key under which a person without an address is known: name and company, and the date where two share both.
    /// </summary>
    internal string NameSource { get; set; } = "";

    /// <summary>What the person is known by, the best first.</summary>
    internal ValueList<string> Keys => UrlKey is not { } url ? [NameSource] : NameSource.Length > 0 ? [url, NameSource] : [url];

    internal string NameKey => Row is { } row && row.NameKey.Length > 0 ? row.NameKey : Matching.NameKey.Of(MessageName);

    internal bool IsNamed(string key) => _names.Contains(key);

    internal void Link(string url)
    {
        Url = url;
        UrlKey = LinkKey.Of(url);
    }

    internal void Name(string name)
    {
        string key = Matching.NameKey.Of(name);
        if (key.Length > 0)
        {
            _names.Add(key);
            MessageName = MessageName.Length > 0 ? MessageName : name;
        }
    }

    internal void Met(LocalDate day) => FirstMessage = FirstMessage is { } first && first < day ? first : day;

    public override string ToString() => $"Person of line {Place.Line}";
}
