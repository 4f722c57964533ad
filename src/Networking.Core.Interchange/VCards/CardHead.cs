namespace Networking.Core.Interchange.VCards;

/// <summary>What stands before the colon of a line.</summary>
/// <param name="Group">The group, or null.</param>
/// <param name="Name">The name in upper case.</param>
/// <param name="Parameters">The parameters without those that only say how the value is written.</param>
/// <param name="Encoding">How the value is written, in upper case: QUOTED-PRINTABLE, or B for base64; null for plain text.</param>
/// <param name="Charset">The charset of the value, or null.</param>
/// <param name="HasBareParameters">Whether a parameter has no name, as in 2.1.</param>
internal sealed record CardHead(
    string? Group, string Name, ValueList<VCardParameter> Parameters, string? Encoding, string? Charset, bool HasBareParameters)
{
    /// <summary>More parameters are dropped: no program writes as many, and each is compared with all before it.</summary>
    private const int MostParameters = 100;

    /// <summary>Reads it; null where it is no head of a line.</summary>
    internal static CardHead? Parse(string text)
    {
        int end = text.IndexOf(';', StringComparison.Ordinal);
        ReadOnlySpan<char> name = text.AsSpan(0, end < 0 ? text.Length : end).Trim();
        int dot = name.IndexOf('.');
        ReadOnlySpan<char> group = dot < 0 ? [] : name[..dot];
        name = name[(dot + 1)..];
        if (!VCardText.IsToken(name) || (dot >= 0 && !VCardText.IsToken(group)))
        {
            return null;
        }

        string? groupName = dot < 0 ? null : group.ToString();
        return end < 0 ? new(groupName, VCardText.Upper(name), [], null, null, false) : WithParameters(groupName, VCardText.Upper(name), text, end + 1);
    }

    /// <summary>The index of the colon that ends the head: the first outside quotes, or the first where quotes do not match; -1 for none.</summary>
    internal static int EndIn(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        if (colon < 0 || !line[..colon].Contains((byte)'"'))
        {
            return colon;
        }

        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return colon;
    }

    private static CardHead WithParameters(string? group, string name, string text, int start)
    {
        List<(string Name, List<string> Values)> read = [];
        bool bare = false;
        foreach (Range range in Outside(text, start, text.Length, ';'))
        {
            string part = text[range];
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string parameter = equals < 0 ? NameOfBare(part.Trim()) : part[..equals].Trim();
            if (!VCardText.IsToken(parameter) || part.Length == 0)
            {
                continue;
            }

            bare |= equals < 0;
            parameter = VCardText.Upper(parameter);
            int at = read.FindIndex(known => known.Name == parameter);
            List<string> values = at < 0 ? [] : read[at].Values;
            values.AddRange(Outside(part, equals + 1, part.Length, ',').Select(value => ValueOf(part[value])));
            if (at < 0 && read.Count < MostParameters)
            {
                read.Add((parameter, values));
            }
        }

        string? encoding = EncodingOf(read.Find(parameter => parameter.Name == "ENCODING").Values?[0]);
        string? charset = read.Find(parameter => parameter.Name == "CHARSET").Values?[0];
        IEnumerable<VCardParameter> kept = read
            .Where(parameter => parameter.Name is not ("ENCODING" or "CHARSET"))
            .Select(parameter => new VCardParameter(parameter.Name, ValueList.From(parameter.Values)));
        return new(group, name, ValueList.From(encoding == "B" ? kept.Prepend(new("ENCODING", "B")) : kept), encoding, charset, bare);
    }

    /// <summary>The name that a parameter of 2.1 stands without: the value tells it.</summary>
    private static string NameOfBare(string value) => value.ToUpperInvariant() switch
    {
        "" => "",
        "QUOTED-PRINTABLE" or "BASE64" or "8BIT" or "7BIT" or "B" => "ENCODING",
        "INLINE" or "URL" or "CID" or "CONTENT-ID" => "VALUE",
        _ => "TYPE",
    };

    private static string? EncodingOf(string? value) => value?.Trim().ToUpperInvariant() switch
    {
        "QUOTED-PRINTABLE" => "QUOTED-PRINTABLE",
        "B" or "BASE64" => "B",
        _ => null,
    };

    /// <summary>The ranges between separators that stand outside quotes.</summary>
    private static List<Range> Outside(string text, int start, int end, char separator)
    {
        List<Range> ranges = [];
        bool quoted = false;
        for (int i = start; i < end; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == separator && !quoted)
            {
                ranges.Add(start..i);
                start = i + 1;
            }
        }

        ranges.Add(start..end);
        return ranges;
    }

    /// <summary>A value without its quotes and carets (RFC 6868).</summary>
    private static string ValueOf(string value)
    {
        value = value.Replace("\"", "", StringComparison.Ordinal);
        if (!value.Contains('^', StringComparison.Ordinal))
        {
            return value;
        }

        System.Text.StringBuilder text = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char meant = value[i] != '^' || i + 1 == value.Length ? '\0' : value[i + 1] switch { '^' => '^', 'n' => '\n', '\'' => '"', _ => '\0' };
            text.Append(meant == '\0' ? value[i] : meant);
            i += meant == '\0' ? 0 : 1;
        }

        return text.ToString();
    }
}
