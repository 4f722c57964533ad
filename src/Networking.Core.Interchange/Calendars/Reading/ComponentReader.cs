using System.Collections.Frozen;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>
/// Cuts a calendar file into its components, one after another, so that a file of any size fits and one that is broken
/// loses only what is broken.
/// </summary>
/// <remarks>
/// Each <c>BEGIN:</c> of an event gives one component, whatever surrounds it. A calendar itself comes after what it
/// holds, as a component of the kind <c>VCALENDAR</c> with its properties.
/// </remarks>
internal sealed class ComponentReader(int longest)
{
    private const string Calendar = "VCALENDAR";
    private const int DeepestNesting = 16;

    private static readonly FrozenSet<string> OuterKinds =
        FrozenSet.Create("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VTIMEZONE");

    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        "METHOD", "X-WR-CALNAME", "X-OWNER",
        "UID", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "CREATED", "STATUS", "TRANSP",
        "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE",
        "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "ORGANIZER", "ATTENDEE",
        "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
        "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO");

    private readonly List<string> _nested = [];
    private readonly List<Component> _done = [];
    private Component? _open;
    private Component? _part;
    private Component? _calendar;
    private int _kept;
    private int _calendars;

    internal IEnumerable<Component> Read(Stream utf8)
    {
        foreach (ContentLine line in new ContentLines(utf8, longest).Read())
        {
            Take(line);
            foreach (Component component in _done)
            {
                yield return component;
            }

            _done.Clear();
        }

        CloseCalendar(isClosed: false);
        foreach (Component component in _done)
        {
            yield return component;
        }
    }

    private void Take(ContentLine line)
    {
        if (NameAfter("BEGIN:", line.Text) is { } begun)
        {
            Begin(begun, line.Number);
        }
        else if (NameAfter("END:", line.Text) is { } ended)
        {
            End(ended);
        }
        else if ((_part ?? (_nested.Count == 0 ? _open ?? _calendar : null)) is { } target)
        {
            Add(line, target);
        }
    }

    private static string? NameAfter(string word, string line) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? line[word.Length..].Trim().ToUpperInvariant() : null;

    private void Begin(string kind, int line)
    {
        if (kind == Calendar)
        {
            CloseCalendar(isClosed: false);
            _calendar = new(kind, line, _calendars);
            _kept = 0;
        }
        else if (_open is null || OuterKinds.Contains(kind))
        {
            Close(isClosed: false);
            _open = new(kind, line, _calendars);
            _kept = 0;
        }
        else if (_nested.Count < DeepestNesting)
        {
            _nested.Add(kind);
            _part = _nested.Count == 1 && _open.Kind == "VTIMEZONE" ? new(kind, line, _calendars) : null;
        }
    }

    private void End(string kind)
    {
        if (kind == Calendar)
        {
            CloseCalendar(isClosed: true);
        }
        else if (_nested.LastIndexOf(kind) is >= 0 and int at)
        {
            if (at == 0 && _part is not null)
            {
                _open!.Parts.Add(_part);
            }

            _part = null;
            _nested.RemoveRange(at, _nested.Count - at);
        }
        else if (_open?.Kind == kind)
        {
            Close(isClosed: true);
        }
    }

    private void Close(bool isClosed)
    {
        if (_open is not null)
        {
            _open.IsClosed = isClosed;
            _done.Add(_open);
        }

        _open = null;
        _part = null;
        _nested.Clear();
    }

    private void CloseCalendar(bool isClosed)
    {
        Close(isClosed: false);
        if (_calendar is not null)
        {
            _calendar.IsClosed = isClosed;
            _done.Add(_calendar);
        }

        _calendar = null;
        _calendars++;
    }

    private void Add(ContentLine line, Component target)
    {
        if (Property.Parse(line) is not { } property || !Kept.Contains(property.Name))
        {
            return;
        }

        _kept += line.Text.Length;
        if (line.IsCut || _kept > longest)
        {
            (_open ?? target).IsCut = true;
        }
        else
        {
            target.Properties.Add(property);
        }
    }
}
