using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime.Text;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Everybody whom an export names, each once, as far as addresses and names tell.</summary>
internal sealed class People(ImportReading reading)
{
    private readonly List<Person> _all = [];
    private readonly Dictionary<string, Person> _byUrl = [];
    private readonly Dictionary<string, List<Person>> _byName = [];
    private readonly List<ConnectionRow> _unlinked = [];
    private readonly HashSet<string> _connectionNames = [];
    private readonly HashSet<string> _sources = [];

    internal IReadOnlyList<Person> All => _all;

    /// <summary>The rows about somebody an earlier row is about.</summary>
    internal List<ImportRecord> Repeated { get; } = [];

    /// <summary>Takes the rows of connections; those without an address wait for the messages.</summary>
    internal void AddConnections(IEnumerable<ConnectionRow> rows)
    {
        foreach (ConnectionRow row in rows)
        {
            _connectionNames.Add(row.NameKey);
            if (row.UrlKey is not { } key)
            {
                AddUnlinked(row);
            }
            else if (_byUrl.ContainsKey(key))
            {
                Repeat(row);
            }
            else
            {
                Add(new() { Row = row, Place = row.Place }, row.Details.Links[0], row.Name);
            }
        }
    }

    /// <summary>Takes the row of a connection without an address.</summary>
    internal void AddUnlinked(ConnectionRow row) => _unlinked.Add(row);

    /// <summary>Whether the name is that of a connection.</summary>
    internal bool IsConnection(string nameKey) => _connectionNames.Contains(nameKey);

    /// <summary>Whether a party is a connection, by address or, where it has none, by name.</summary>
    internal bool IsConnection(Party party) =>
        (party.UrlKey is { } key && _byUrl.TryGetValue(key, out Person? person) && person.Row is not null)
        || (_connectionNames.Contains(party.NameKey) && (party.UrlKey is null || _unlinked.Exists(row => row.NameKey == party.NameKey)));

    /// <summary>Those of a name, or the one of an address.</summary>
    internal IReadOnlyList<Person> Find(Party party) =>
        party.UrlKey is { } key ? _byUrl.TryGetValue(key, out Person? person) ? [person] : [] : Named(party.NameKey);

    /// <summary>Takes a party of a message that has an address.</summary>
    internal void AddLinked(Party party, MessageRow row)
    {
        if (_byUrl.TryGetValue(party.UrlKey!, out Person? person))
        {
            Name(person, party.Name);
        }
        else
        {
            Add(new() { Place = row.Place }, party.Url, party.Name);
        }
    }

    /// <summary>
    /// Joins each connection without an address to the one participant of equal name; where several people or several
    /// rows share the name they are kept apart and reported.
    /// </summary>
    internal void JoinUnlinked()
    {
        foreach (IGrouping<string, ConnectionRow> namesakes in _unlinked.GroupBy(row => row.NameKey))
        {
            List<Person> candidates = [.. Named(namesakes.Key).Where(person => person.Row is null)];
            List<ConnectionRow> rows = [.. namesakes.OrderBy(row => row.On).ThenBy(row => row.CompanyKey, StringComparer.Ordinal)];
            List<ConnectionRow> distinct = [.. rows.DistinctBy(row => (row.CompanyKey, row.On))];
            rows.Except(distinct).ToList().ForEach(Repeat);
            if (distinct.Count == 1 && candidates.Count == 1)
            {
                candidates[0].Row = distinct[0];
                candidates[0].NameSource = Source(distinct[0]);
                continue;
            }

            foreach (ConnectionRow row in distinct)
            {
                if (candidates.Count > 0)
                {
                    reading.Warn(
                        row.Place, ImportCodes.PersonAmbiguous, "This name is shared by several people of the export; the connection and the participants were kept apart.");
                }

                Add(new() { Row = row, Place = row.Place, NameSource = Source(row) }, "", row.Name);
            }
        }
    }

    /// <summary>
    /// Who a party of a message is: by address; else the one participant of the conversation of that name; else the
    /// one person of that name, who is new where there is none. Null where several fit.
    /// </summary>
    internal Person? Find(Party party, MessageRow row, IEnumerable<string> conversation)
    {
        if (party.UrlKey is { } key && _byUrl.TryGetValue(key, out Person? person))
        {
            return person;
        }

        List<Person> candidates = [.. Named(party.NameKey)];
        if (candidates.Count > 1)
        {
            candidates = [.. candidates.Where(candidate => candidate.UrlKey is { } url && conversation.Contains(url))];
            return candidates.Count == 1 ? candidates[0] : null;
        }

        return candidates.Count == 1
            ? candidates[0]
            : Add(new() { Place = row.Place, NameSource = $"{party.NameKey}\n" }, "", party.Name);
    }

    private Person Add(Person person, string url, string name)
    {
        if (url.Length > 0)
        {
            person.Link(url);
            _byUrl[person.UrlKey!] = person;
        }

        _all.Add(person);
        Name(person, name);
        return person;
    }

    private void Name(Person person, string name)
    {
        string key = NameKey.Of(name);
        if (key.Length > 0 && !person.IsNamed(key))
        {
            person.Name(name);
            if (!_byName.TryGetValue(key, out List<Person>? namesakes))
            {
                _byName[key] = namesakes = [];
            }

            namesakes.Add(person);
        }
    }

    private List<Person> Named(string key) => _byName.TryGetValue(key, out List<Person>? people) ? people : [];

    private string Source(ConnectionRow row)
    {
        string source = $"{row.NameKey}\n{row.CompanyKey}";
        return _sources.Add(source) ? source : source + "\n" + (row.On is { } on ? LocalDatePattern.Iso.Format(on) : "");
    }

    /// <summary>Takes a row about somebody an earlier row is about.</summary>
    internal void Repeat(ConnectionRow row) => Repeated.Add(new LeftOutRecord
    {
        Place = row.Place,
        Code = ImportCodes.RowRepeated,
        Why = "An earlier row is about the same person; that one was taken.",
    });
}
