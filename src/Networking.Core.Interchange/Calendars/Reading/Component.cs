namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>A component of a calendar file, such as an event, with the properties that are of use.</summary>
/// <param name="kind">Its kind in upper case, for example <c>VEVENT</c>.</param>
/// <param name="line">The line on which it begins, from 1.</param>
/// <param name="calendar">The number of the calendar in the file, from 0.</param>
internal sealed class Component(string kind, int line, int calendar)
{
    internal string Kind { get; } = kind;

    internal int Line { get; } = line;

    internal int Calendar { get; } = calendar;

    internal List<Property> Properties { get; } = [];

    /// <summary>The observances of a time zone; nothing else is kept of what lies within.</summary>
    internal List<Component> Parts { get; } = [];

    /// <summary>Whether its end was found.</summary>
    internal bool IsClosed { get; set; }

    /// <summary>Whether something in it was too long to be read.</summary>
    internal bool IsCut { get; set; }

    /// <summary>The first property of a name.</summary>
    internal Property? this[string name] => Properties.Find(property => property.Name == name);

    /// <summary>All properties of a name.</summary>
    internal IEnumerable<Property> All(string name) => Properties.Where(property => property.Name == name);
}
