using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>Puts lines together to cards.</summary>
internal sealed class CardAssembler(CardBytes bytes, VCardReaderOptions options, Action<VCardProblem> onProblem)
{
    private readonly CardLines _lines = new(bytes, options.LongestLine);
    private readonly Encoding _fallback = options.Fallback ?? CardCharsets.Windows1252;
    private readonly Dictionary<string, CardHead> _heads = [];
    private List<VCardProperty> _properties = [];
    private VCardVersion? _version;
    private bool _looksLike21;
    private bool _atAgent;
    private int _dropped;
    private int _begun;
    private bool _outside;

    /// <summary>Reads the next card.</summary>
    internal bool TryRead([NotNullWhen(true)] out VCard? card)
    {
        card = null;
        while (_lines.TryRead())
        {
            if (Is("BEGIN"u8))
            {
                card = Begin();
            }
            else if (_begun == 0)
            {
                NoteOutside();
            }
            else if (Is("END"u8))
            {
                card = End();
            }
            else if (!_lines.IsUnended)
            {
                Take();
            }

            if (card is not null)
            {
                return true;
            }
        }

        card = _begun > 0 ? CutOff() : null;
        return card is not null;
    }

    private VCard? Begin()
    {
        if (_begun > 0 && _atAgent)
        {
            SkipNested();
            return null;
        }

        VCard? unended = _begun > 0 ? Unended() : null;
        (_begun, _outside) = (_lines.Number, false);
        return unended;
    }

    /// <summary>A card inside a card, of an agent: left out with all that is nested in it.</summary>
    private void SkipNested()
    {
        Tell(ImportCodes.CardNested, "A card inside another card, of an agent, was left out.");
        _atAgent = false;
        for (long depth = 1; depth > 0 && _lines.TryRead();)
        {
            depth += Is("BEGIN"u8) ? 1 : Is("END"u8) ? -1 : 0;
        }
    }

    private VCard Unended()
    {
        onProblem(new(_begun, ImportCodes.CardUnended, "The card that begins here has no end; it was read up to the next one."));
        return End();
    }

    private VCard CutOff()
    {
        onProblem(new(_begun, ImportCodes.CardCutOff, "The file ends inside the card that begins here: it is cut off. A last line without its end was left aside, for it may be half of one."));
        return End();
    }

    private VCard End()
    {
        if (_dropped > 0)
        {
            onProblem(new(_begun, ImportCodes.CardTooLarge, "The card that begins here has more properties than allowed; the rest of it was dropped."));
        }

        if (_version is null)
        {
            onProblem(new(_begun, ImportCodes.CardVersion, "The card that begins here does not say which version it is of; it was guessed."));
        }

        VCardVersion version = _version ?? (_looksLike21 ? VCardVersion.V21 : VCardVersion.V30);
        IEnumerable<VCardProperty> properties = version == VCardVersion.V21 ? _properties.Select(OldValues.Escaped) : _properties;
        VCard card = new() { Version = version, Line = _begun, Properties = ValueList.From(properties) };
        (_properties, _version, _looksLike21, _atAgent, _dropped, _begun) = ([], null, false, false, 0, 0);
        return card;
    }

    private void NoteOutside()
    {
        if (!_outside && _lines.Line.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)0x1A))
        {
            _outside = true;
            Tell(ImportCodes.CardOutside, "Text from here up to the next card belongs to no card.");
        }
    }

    private void Take()
    {
        ReadOnlySpan<byte> line = _lines.Line;
        if (!line.ContainsAnyExcept((byte)' ', (byte)'\t'))
        {
            return;
        }

        int colon = CardHead.EndIn(line);
        CardHead? head = colon < 0 ? null : HeadOf(line[..colon]);
        _atAgent = head?.Name == "AGENT" && colon == line.Length - 1;
        if (head is null or { Name: "BEGIN" or "END" })
        {
            Tell(ImportCodes.CardLine, "This line is no property of a card; it was dropped.");
        }
        else if (!options.KeepMedia && head.Name is "PHOTO" or "LOGO" or "SOUND" or "KEY")
        {
            Tell(ImportCodes.MediaSkipped, "A photo, logo, sound or key was left out.");
        }
        else if (_lines.TooLong)
        {
            Tell(ImportCodes.FieldTooLong, "This line is longer than allowed; it was dropped.");
        }
        else if (head.Name == "VERSION")
        {
            TakeVersion(Encoding.Latin1.GetString(line[(colon + 1)..]).Trim());
        }
        else if (_properties.Count == options.MostProperties)
        {
            _dropped++;
        }
        else if (!_atAgent)
        {
            Take(head, line[(colon + 1)..]);
        }
    }

    /// <summary>The head of a line; the short ones of a file are few, and are parsed once.</summary>
    private CardHead? HeadOf(ReadOnlySpan<byte> text)
    {
        const int LongestKept = 64;
        const int MostKept = 500;
        Span<char> characters = stackalloc char[LongestKept];
        bool isShort = text.Length <= LongestKept && Ascii.IsValid(text);
        ReadOnlySpan<char> key = isShort ? characters[..Encoding.ASCII.GetChars(text, characters)] : [];
        if (isShort && _heads.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out CardHead? known))
        {
            return known;
        }

        CardHead? head = CardHead.Parse(isShort ? key.ToString() : CardCharsets.Decode(text, _fallback).Text);
        if (isShort && head is not null && _heads.Count < MostKept)
        {
            _heads.Add(key.ToString(), head);
        }

        return head;
    }

    private void Take(CardHead head, ReadOnlySpan<byte> value)
    {
        _looksLike21 |= head.HasBareParameters || head.Encoding == "QUOTED-PRINTABLE";
        _properties.Add(new(head.Name, ValueOf(head, value)) { Group = head.Group, Parameters = head.Parameters });
    }

    private string ValueOf(CardHead head, ReadOnlySpan<byte> value)
    {
        if (head.Encoding == "B")
        {
            return string.Concat(Encoding.Latin1.GetString(value).Where(c => c is not (' ' or '\t')));
        }

        bool quoted = head.Encoding is not null;
        ReadOnlySpan<byte> text = quoted ? CardCharsets.FromQuotedPrintable(value) : value;
        if (head.Charset is { } charset && (quoted || !bytes.FromText) && !charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
        {
            if (CardCharsets.Named(charset) is { } encoding)
            {
                return encoding.GetString(text);
            }

            Tell(ImportCodes.CharsetUnknown, "The charset of this line is unknown; it was read as UTF-8 or as the fallback.");
        }

        (string decoded, bool certain) = CardCharsets.Decode(text, _fallback);
        if (!certain)
        {
            Tell(ImportCodes.EncodingGuessed, $"This line is not valid UTF-8 and was read as {_fallback.WebName}; check the accents.");
        }

        return decoded;
    }

    private void TakeVersion(string version)
    {
        _version = version switch { "2.1" => VCardVersion.V21, "3.0" => VCardVersion.V30, "4.0" => VCardVersion.V40, _ => null };
    }

    /// <summary>Whether the line is BEGIN or END of a card.</summary>
    private bool Is(ReadOnlySpan<byte> word)
    {
        ReadOnlySpan<byte> line = _lines.Line;
        if (line.Length <= word.Length || line.Length > 64 || !Ascii.EqualsIgnoreCase(line[..word.Length], word))
        {
            return false;
        }

        line = line[word.Length..].TrimStart((byte)' ');
        return line is [(byte)':', ..] && Ascii.EqualsIgnoreCase(line[1..].Trim(" \t"u8), "VCARD"u8);
    }

    private void Tell(string code, string message) => onProblem(new(_lines.Number, code, message));
}
