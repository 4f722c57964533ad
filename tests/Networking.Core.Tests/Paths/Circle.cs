using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Paths;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Paths;

/// <summary>Tells who knows whom in few words. People go by their names; their ids are in the order of the first mention.</summary>
internal sealed class Circle
{
    private readonly List<JournalEntry> _entries = [];
    private readonly List<string> _names = [];

    internal static LocalDate Today { get; } = new(2026, 11, 23);

    internal Network Network => _entries.Aggregate(Network.Empty, (network, entry) => network.Record(entry));

    internal NetworkView View => Network.AsOf(Today);

    private EntryId NextId => Ids.Entry(_entries.Count + 1);

    internal ContactId this[string name]
    {
        get
        {
            if (!_names.Contains(name))
            {
                _names.Add(name);
            }

            return Ids.Contact(_names.IndexOf(name) + 1);
        }
    }

    /// <summary>A contact; with a closeness, one that was declared today, which is a belief of 0.2 (know of each other), 3/7 (friendly) or 2/3 (close).</summary>
    internal Circle Contact(string name, Closeness? closeness = null, string? employer = null)
    {
        Write(new ContactAdded { Id = NextId, On = new(2026, 1, 1), Contact = this[name], Details = new() { GivenName = name, Employer = employer } });
        return closeness is { } declared
            ? Write(new RelationshipDeclared { Id = NextId, On = Today, Contact = this[name], Closeness = declared })
            : this;
    }

    /// <summary>A contact who is trusted and warm enough to be asked for an introduction.</summary>
    internal Circle Ally(string name)
    {
        Contact(name);
        Write(new RelationshipDeclared { Id = NextId, On = new(2026, 11, 1), Contact = this[name], Closeness = Closeness.Close });
        return Talk(name, new(2026, 11, 5)).Talk(name, new(2026, 11, 12)).Talk(name, new(2026, 11, 19));
    }

    internal Circle Talk(string name, LocalDate on) => Talk(this[name], on);

    internal Circle Talk(ContactId who, LocalDate on) => Write(new InteractionLogged
    {
        Id = NextId,
        On = on,
        Contacts = [who],
        Channel = Channel.InPerson,
        Direction = Direction.Mutual,
    });

    /// <summary>Two people know each other; the other one is named, so they need not be a contact.</summary>
    internal Circle Know(
        string one,
        string other,
        AcquaintanceStrength strength = AcquaintanceStrength.Knows,
        string? employer = null,
        LocalDate? on = null) => Write(new AcquaintanceNoted
        {
            Id = NextId,
            On = on ?? Today,
            Contact = this[one],
            Other = this[other],
            OtherName = other,
            OtherEmployer = employer,
            Strength = strength,
        });

    /// <summary>The seeker asked somebody for an introduction; the steps are in order, with their days.</summary>
    internal Circle Ask(string introducer, string target, LocalDate on, params (IntroductionStep Step, LocalDate On)[] steps)
    {
        IntroductionId introduction = Ids.Introduction(_entries.Count);
        Write(new IntroductionRequested { Id = NextId, On = on, Introduction = introduction, Introducer = this[introducer], Target = this[target], TargetName = target });
        foreach ((IntroductionStep step, LocalDate day) in steps)
        {
            Write(new IntroductionAdvanced { Id = NextId, On = day, Contact = this[introducer], Introduction = introduction, Step = step });
        }

        return this;
    }

    internal Circle Pause(string name, LocalDate? until = null) =>
        Write(new ContactPaused { Id = NextId, On = Today, Contact = this[name], Until = until });

    internal Circle Erase(string name) => Write(new ContactErased { Id = NextId, On = Today, Contacts = [this[name]] });

    internal Circle Merge(string kept, string absorbed) =>
        Write(new ContactsMerged { Id = NextId, On = Today, Kept = this[kept], Absorbed = this[absorbed] });

    internal Circle Target(string? person, string? employer = null) => Write(new TargetSet
    {
        Id = NextId,
        On = Today,
        Person = person is null ? null : this[person],
        PersonName = person,
        Employer = employer,
        Priority = 5,
    });

    internal Circle Write(Func<EntryId, JournalEntry> entry) => Write(entry(NextId));

    /// <summary>The ways to a person, each as the names on it.</summary>
    internal string[] Ways(string to, PathOptions? options = null) => Ways(View.PathsTo(this[to], options));

    internal static string[] Ways(PathsFound found) => [.. found.Paths.AsEnumerable().Select(Names)];

    internal static string Names(IntroductionPath path) => string.Join(" > ", path.Hops.AsEnumerable().Select(hop => hop.To.Name));

    internal static string[] Sentences(ValueList<Reason> reasons) => [.. reasons.AsEnumerable().Select(reason => reason.Sentence)];

    private Circle Write(JournalEntry entry)
    {
        _entries.Add(entry);
        return this;
    }
}
