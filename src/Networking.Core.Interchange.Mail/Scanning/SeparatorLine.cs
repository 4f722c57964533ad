namespace Networking.Core.Interchange.Mail.Scanning;

/// <summary>The line <c>From somebody, on a day, at a time</c> that begins a message of a mailbox.</summary>
internal static class SeparatorLine
{
    /// <summary>How much of such a line is looked at, in bytes.</summary>
    internal const int Longest = 1_000;

    internal static ReadOnlySpan<byte> Start => "From "u8;

    /// <summary>Whether a line that begins with <see cref="Start"/> says a time of day, as a sentence hardly does.</summary>
    internal static bool HasTime(ReadOnlySpan<byte> line)
    {
        line = line[..Math.Min(line.Length, Longest)];
        for (int at = line.IndexOf((byte)':'); at >= 0;)
        {
            if (at > 0 && at + 2 < line.Length && char.IsAsciiDigit((char)line[at - 1]) && char.IsAsciiDigit((char)line[at + 1])
                && char.IsAsciiDigit((char)line[at + 2]))
            {
                return true;
            }

            int next = line[(at + 1)..].IndexOf((byte)':');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>The words after the sender: the date.</summary>
    internal static ReadOnlySpan<byte> Date(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = line.StartsWith(Start) ? line[Start.Length..].TrimStart((byte)' ') : [];
        int space = rest.IndexOf((byte)' ');
        return space < 0 ? [] : rest[space..].Trim(" \t\r\n"u8);
    }
}
