using System.Globalization;
using Networking.Core;
using Networking.Core.Gatherings;
using Networking.Core.Paths;

namespace JobSearchCli.Notes;

/// <summary>What is ahead, and who is known through others: acquaintances, targets, planned gatherings. The people in them need not be contacts.</summary>
internal static class NotePlans
{
    private static readonly Dictionary<string, AcquaintanceStrength> Strengths = new()
    {
        ["close"] = AcquaintanceStrength.Close,
        ["knows"] = AcquaintanceStrength.Knows,
        ["heard-of"] = AcquaintanceStrength.HeardOf,
        ["not"] = AcquaintanceStrength.None,
    };

    /// <summary>Somebody whom a contact knows, written as <c>close: Per Sandell @ Windelkamp Netze</c>.</summary>
    internal static AcquaintanceNoted? Knows(Note note, EntryId id, ContactId who, Func<string, ContactId?> person)
    {
        (string word, string rest) = NoteLists.Split(note.Detail, ':');
        bool hasWord = Strengths.TryGetValue(word.ToLowerInvariant(), out AcquaintanceStrength strength);
        (string name, string employer) = NoteLists.Split(hasWord ? rest : note.Detail, '@');
        return name.Length == 0 || person(name) is not { } other ? null : new()
        {
            Id = id,
            On = note.On,
            Contact = who,
            Other = other,
            OtherName = name,
            OtherEmployer = employer.Length == 0 ? null : employer,
            Strength = hasWord ? strength : AcquaintanceStrength.Knows,
        };
    }

    /// <summary>A person, or an employer as <c>@ Windelkamp Netze</c>; with <c>5: why</c>, or <c>off</c> to take it off the list.</summary>
    internal static TargetSet? Target(Note note, EntryId id, Func<string, ContactId?> person)
    {
        (string priority, string why) = NoteLists.Split(note.Detail, ':');
        bool isOff = priority.Equals("off", StringComparison.OrdinalIgnoreCase);
        bool isEmployer = note.Who.StartsWith('@');
        string name = note.Who.TrimStart('@').Trim();
        int? wanted = int.TryParse(priority, CultureInfo.InvariantCulture, out int number) ? number : null;
        ContactId? whom = isEmployer || name.Length == 0 ? null : person(name);
        return name.Length == 0 || (!isEmployer && whom is null) || (wanted is null && !isOff) ? null : new()
        {
            Id = id,
            On = note.On,
            Employer = isEmployer ? name : null,
            Person = whom,
            PersonName = isEmployer ? null : name,
            Priority = wanted,
            Why = why.Length == 0 ? null : why,
        };
    }

    /// <summary>A gathering to go to, written as <c>its name; topics=a, b; employers=c; why=d</c>, with those expected in front.</summary>
    internal static GatheringPlanned? Gathering(Note note, EntryId id, SeekerId seeker, Func<string, ContactId?> person)
    {
        (string name, string rest) = NoteLists.Split(note.Detail, ';');
        Dictionary<string, string> parts = NoteLists.Named(rest);
        return name.Length == 0 || note.Due is not { } day ? null : new()
        {
            Id = id,
            On = note.On,
            Gathering = IdOf(seeker, day, name),
            Name = name,
            Date = day,
            Topics = NoteLists.Of(parts.GetValueOrDefault("topics") ?? "", ','),
            Employers = NoteLists.Of(parts.GetValueOrDefault("employers") ?? "", ','),
            Expected = ValueList.From(NoteLists.Of(note.Who, ';').Select(person).OfType<ContactId>()),
            Why = parts.GetValueOrDefault("why"),
        };
    }

    /// <summary>The same gathering, planned and attended, has the same day and name.</summary>
    internal static GatheringId IdOf(SeekerId seeker, NodaTime.LocalDate day, string name) =>
        GatheringId.FromSource(seeker, "notes", $"{day}\n{name}");
}
