using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>Turns records into changes: people first, then what happened with them.</summary>
internal sealed class PlanWriter
{
    private readonly PeoplePlanner _people;
    private readonly EncounterPlanner _encounters;

    internal PlanWriter(SeekerId seeker, Network network, ImportOptions options, ProblemList problems)
    {
        PlanIds ids = new(seeker);
        KnownPeople known = new(network, options.Region);
        LooksForErased = known.HasErased;
        SubjectBook book = new();
        _people = new(ids, network, known, book, options, problems);
        _encounters = new(ids, network, known, book, options, problems);
    }

    /// <summary>Whether somebody was erased, who must not come back under any key.</summary>
    internal bool LooksForErased { get; }

    /// <summary>The changes, once finished.</summary>
    internal IEnumerable<PlannedChange> Changes => _people.Changes.Concat(_encounters.Changes);

    internal void Take(RecordStream stream, PersonRecord record, FileTally tally) => _people.Take(stream, record, tally);

    internal void Take(RecordStream stream, EncounterRecord record, FileTally tally) => _encounters.Take(stream, record, tally);

    /// <summary>Plans the people taken so far; the encounters that follow find them.</summary>
    internal void PlanPeople() => _people.Plan();

    /// <summary>Plans the people who came late, and those whom encounters make contacts.</summary>
    internal void Finish()
    {
        foreach ((RecordStream stream, PersonRecord person, FileTally tally) in _encounters.NewPeople())
        {
            _people.Take(stream, person, tally);
        }

        _people.Plan();
        _encounters.Finish();
    }
}
