using Networking.Core.Interchange.Mail.Headers;

namespace Networking.Core.Interchange.Mail.Scanning;

/// <summary>Tells mail by the beginning of a file.</summary>
internal static class MailHead
{
    /// <summary>Whether a file begins like a mailbox or like a message: nothing but headers, one of which only mail has.</summary>
    internal static bool IsMail(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        if (head.StartsWith(SeparatorLine.Start))
        {
            ReadOnlySpan<byte> second = After(head);
            return second.StartsWith(">From "u8) ? IsMessage(After(second)) : IsMessage(second);
        }

        int first = head.IndexOf((byte)'\n') + 1;
        return IsMessage(first > 1 && IsAppleLength(head[..first]) ? head[first..] : head);
    }

    /// <summary>Whether a line holds a number alone.</summary>
    internal static bool IsAppleLength(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \r\n"u8);
        return !line.IsEmpty && !line.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private static bool IsMessage(ReadOnlySpan<byte> head)
    {
        bool isMail = false;
        for (ReadOnlySpan<byte> rest = head; !rest.IsEmpty; rest = After(rest))
        {
            ReadOnlySpan<byte> line = rest[..(rest.Length - After(rest).Length)];
            bool isWhole = line[^1] == '\n';
            if (line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'] || !isWhole)
            {
                break;
            }

            if (line[0] is not ((byte)' ' or (byte)'\t'))
            {
                ReadOnlySpan<byte> name = HeaderBlock.NameOf(line);
                if (name.IsEmpty)
                {
                    return false;
                }

                isMail |= HeaderNames.IsOfMail(name);
            }
        }

        return isMail;
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        return end < 0 ? [] : text[(end + 1)..];
    }
}
