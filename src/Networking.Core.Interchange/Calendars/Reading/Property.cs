using System.Text;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>A property of a calendar file: name, parameters, value.</summary>
/// <remarks>
/// Read here rather than by Ical.Net, which drops attendees whose address it cannot read, without a word, and gives up a
/// whole file for one bad value.
/// </remarks>
internal sealed class Property
{
    private readonly List<(string Name, string Value)> _parameters = [];

    private Property(string name, int line) => (Name, Line) = (name, line);

    /// <summary>The name in upper case.</summary>
    internal string Name { get; }

    /// <summary>The line in the file, from 1.</summary>
    internal int Line { get; }

    /// <summary>The value as it stands there.</summary>
    internal string Value { get; private set; } = "";

    /// <summary>The value with its escapes undone: line breaks, commas, semicolons and backslashes.</summary>
    internal string Text => Unescape(Value);

    /// <summary>The first value of a parameter; null where there is none.</summary>
    internal string? this[string parameter] =>
        _parameters.Find(p => p.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Reads a line; null where it is no property.</summary>
    internal static Property? Parse(ContentLine line)
    {
        string text = line.Text;
        int at = text.AsSpan().IndexOfAny(';', ':');
        if (at <= 0 || at > 100)
        {
            return null;
        }

        Property property = new(text[..at].Trim().ToUpperInvariant(), line.Number);
        while (at < text.Length && text[at] == ';')
        {
            at = property.AddParameter(text, at + 1);
        }

        if (at >= text.Length)
        {
            return null;
        }

        property.Value = text[(at + 1)..];
        return property;
    }

    /// <summary>Adds the parameter that begins at a place; returns the place of the semicolon or colon after it.</summary>
    private int AddParameter(string text, int start)
    {
        bool isQuoted = false;
        int at = start;
        while (at < text.Length && (isQuoted || text[at] is not (';' or ':')))
        {
            isQuoted ^= text[at] == '"';
            at++;
        }

        string parameter = text[start..at];
        int equals = parameter.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0 && _parameters.Count < 100)
        {
            _parameters.Add((parameter[..equals].Trim(), Decode(parameter[(equals + 1)..].Trim())));
        }

        return at;
    }

    /// <summary>Takes quotes away and undoes the escapes of RFC 6868.</summary>
    private static string Decode(string value)
    {
        value = value.Length > 1 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value;
        return !value.Contains('^', StringComparison.Ordinal) ? value : Replace(value, '^', c => c switch
        {
            'n' => "\n",
            '\'' => "\"",
            '^' => "^",
            _ => $"^{c}",
        });
    }

    private static string Unescape(string value) => !value.Contains('\\', StringComparison.Ordinal) ? value : Replace(value, '\\', c => c switch
    {
        'n' or 'N' => "\n",
        _ => c.ToString(),
    });

    private static string Replace(string value, char escape, Func<char, string> meaning)
    {
        StringBuilder plain = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            _ = value[i] == escape && i + 1 < value.Length ? plain.Append(meaning(value[++i])) : plain.Append(value[i]);
        }

        return plain.ToString();
    }
}
