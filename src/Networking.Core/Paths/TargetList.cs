namespace Networking.Core.Paths;

/// <summary>The targets that stand on the day of a view.</summary>
internal static class TargetList
{
    internal static IReadOnlyList<Target> From(NetworkView view, IEnumerable<TargetSet> entries, Func<ContactId, ContactId> resolve)
    {
        Dictionary<string, TargetSet> employers = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<ContactId, TargetSet> people = [];
        foreach (TargetSet entry in entries)
        {
            if (entry.Person is { } person)
            {
                people[resolve(person)] = entry;
            }
            else if (entry.Employer?.Trim() is { Length: > 0 } employer)
            {
                employers[employer] = entry;
            }
        }

        return
        [
            .. employers.Select(pair => Make(pair.Value, pair.Value.Employer!.Trim(), null))
                .Concat(people.Select(pair => view.FindPerson(pair.Key) is { } known ? Make(pair.Value, known.Name, known.Id) : null))
                .OfType<Target>()
                .OrderByDescending(target => target.Priority)
                .ThenBy(target => target.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(target => target.Person),
        ];
    }

    private static Target? Make(TargetSet entry, string name, ContactId? person) => entry.Priority is not { } priority ? null : new()
    {
        Employer = person is null ? name : null,
        Person = person,
        Name = name,
        Priority = priority,
        Why = entry.Why,
        SetOn = entry.On,
    };
}
