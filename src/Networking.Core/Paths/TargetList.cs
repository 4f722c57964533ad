namespace Networking.Core.Paths;

/// <summary>The targets that stand on the day of a view.</summary>
internal static class TargetList
{
    internal static IReadOnlyList<Target> From(NetworkView view, IEnumerable<TargetSet> entries, Func<ContactId, ContactId> resolve, Func<ContactId, bool> isErased)
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
                .Concat(people.Where(pair => !isErased(pair.Key)).Select(pair => Make(pair.Value, NameOf(view, pair.Key, pair.Value), pair.Key)))
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

    private static string NameOf(NetworkView view, ContactId person, TargetSet entry) =>
        view.FindPerson(person) is { Name.Length: > 0 } known ? known.Name : entry.PersonName?.Trim() ?? "";
}
