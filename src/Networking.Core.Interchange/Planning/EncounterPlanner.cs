using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Turns encounters into interactions with the contacts they name. One that names nobody known is counted and not kept,
/// so that memory does not grow with a mailbox; where somebody can become a contact by it, it waits.
/// </summary>
internal sealed class EncounterPlanner(
    PlanIds ids, Network network, KnownPeople known, SubjectBook book, ImportOptions options, ProblemList problems)
{
    private readonly MentionResolver _resolver = new(ids, known, book, options.Me);
    private readonly Newcomers _newcomers = new();
    private readonly HashSet<EntryId> _taken = [];
    private readonly List<PlannedChange> _changes = [];
    private readonly List<(RecordStream Stream, EncounterRecord Record, FileTally Tally)> _waiting = [];

    internal IReadOnlyList<PlannedChange> Changes => _changes;

    internal void Take(RecordStream stream, EncounterRecord record, FileTally tally)
    {
        if (!DetailsCheck.InRange(record.On))
        {
            tally.Refuse();
            problems.Error(record.Place.File, record.Place.Line, ImportCodes.DateOutOfRange, "The date lies outside 1900 to 2099.");
        }
        else if (!Plan(stream, record, tally, mayWait: true))
        {
            _waiting.Add((stream, record, tally));
        }
    }

    /// <summary>Those whom the records name in both directions, as records of their own.</summary>
    internal IEnumerable<(RecordStream Stream, PersonRecord Person, FileTally Tally)> NewPeople() => _newcomers.Both();

    /// <summary>Plans what waited, when everybody is known.</summary>
    internal void Finish()
    {
        _resolver.Forget();
        foreach ((RecordStream stream, EncounterRecord record, FileTally tally) in _waiting)
        {
            Plan(stream, record, tally, mayWait: false);
        }

        _waiting.Clear();
    }

    /// <returns>False where it has to wait.</returns>
    private bool Plan(RecordStream stream, EncounterRecord record, FileTally tally, bool mayWait)
    {
        string source = stream.Format.Name;
        List<ContactId> contacts = [];
        (bool erased, bool ambiguous, bool waits) = (false, false, false);
        foreach (PersonMention mention in record.With)
        {
            Mentioned who = _resolver.Find(source, mention);
            if (who.Contact is { } contact && !contacts.Contains(contact))
            {
                contacts.Add(contact);
            }

            erased |= who.Fate == MentionFate.Erased;
            ambiguous |= who.Fate == MentionFate.Ambiguous;
            if (who.Fate == MentionFate.Unknown && mention.BecomesContact && mayWait && _newcomers.Take(stream, record, mention, tally))
            {
                waits = true;
            }
        }

        if (waits)
        {
            return false;
        }

        if (contacts.Count == 0 && !erased)
        {
            tally.LeaveOut(
                record.Place,
                ambiguous ? ImportCodes.PersonAmbiguous : ImportCodes.PersonUnknown,
                ambiguous ? "Several contacts have the address in it." : "Nobody in it is a contact.");
            return true;
        }

        Log(source, record, tally, contacts);
        return true;
    }

    private void Log(string source, EncounterRecord record, FileTally tally, List<ContactId> contacts)
    {
        EntryId id = ids.Entry(source, record.Key);
        if (network.Contains(id) || !_taken.Add(id))
        {
            tally.Know();
        }
        else if (contacts.Count == 0)
        {
            tally.LeaveOut(record.Place, ImportCodes.PersonErased, "Who was erased stays erased.");
        }
        else
        {
            tally.Change();
            _changes.Add(new(PlannedAction.LogInteraction, record.Place, contacts[0], PlanReasons.InTouch, [Entry(source, record, id, contacts)]));
        }
    }

    private static InteractionLogged Entry(string source, EncounterRecord record, EntryId id, List<ContactId> contacts) => new()
    {
        Id = id,
        On = record.On,
        At = record.At,
        Source = source,
        Contacts = ValueList.From(contacts),
        Channel = record.Channel,
        Direction = record.Direction,
        Depth = record.Depth,
        IsGroup = record.IsGroup,
        Summary = record.Summary is { Length: > DetailsCheck.LongestText } text ? text[..DetailsCheck.LongestText] : record.Summary,
    };
}
