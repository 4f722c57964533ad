using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>People whom nobody knows and who become contacts once they acted, and the seeker acted toward them.</summary>
internal sealed class Newcomers
{
    private readonly Dictionary<string, Newcomer> _byKey = [];

    /// <summary>Notes that an encounter names somebody.</summary>
    /// <returns>Whether they could become a contact: they have a key or an address.</returns>
    internal bool Take(RecordStream stream, EncounterRecord record, PersonMention mention, FileTally tally)
    {
        string? email = EmailKey.Of(mention.Email);
        string? key = email is null ? mention.Key : $"email\n{email}";
        if (string.IsNullOrEmpty(key))
        {
            return false;
        }

        string of = email is null ? $"{stream.Format.Name}\n{key}" : key;
        if (!_byKey.TryGetValue(of, out Newcomer? newcomer))
        {
            _byKey[of] = newcomer = new(stream, tally, record.Place, key, email) { Since = record.On };
        }

        newcomer.Since = LocalDate.Min(newcomer.Since, record.On);
        newcomer.Name = newcomer.Name.Length > 0 ? newcomer.Name : mention.Name.Trim();
        newcomer.HasMine |= record.Direction is Direction.Mine or Direction.Mutual;
        newcomer.HasTheirs |= record.Direction is Direction.Theirs or Direction.Mutual;
        return true;
    }

    internal IEnumerable<(RecordStream Stream, PersonRecord Person, FileTally Tally)> Both() => _byKey.Values
        .Where(newcomer => newcomer.HasMine && newcomer.HasTheirs)
        .Select(newcomer => (newcomer.Stream, newcomer.ToRecord(), newcomer.Tally));

    private sealed class Newcomer(RecordStream stream, FileTally tally, ImportPlace place, string key, string? email)
    {
        internal RecordStream Stream { get; } = stream;

        internal FileTally Tally { get; } = tally;

        internal required LocalDate Since { get; set; }

        internal string Name { get; set; } = "";

        internal bool HasMine { get; set; }

        internal bool HasTheirs { get; set; }

        internal PersonRecord ToRecord()
        {
            int space = Name.LastIndexOf(' ');
            ContactDetails details = new()
            {
                GivenName = space < 0 ? Name : Name[..space],
                FamilyName = space < 0 ? null : Name[(space + 1)..],
                Emails = email is null ? [] : [email],
            };
            return new()
            {
                Place = place,
                Keys = email is null ? [key] : PersonKeys.Of(details),
                Details = details,
                KnownSince = Since,
                SaidOn = Since,
                IsMentioned = true,
            };
        }
    }
}
