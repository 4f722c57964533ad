using System.Globalization;
using System.Text;

namespace Networking.Core.Benchmarks.Mail;

/// <summary>Writes a mailbox of invented mail, as a mail program of today would hold it.</summary>
internal static class MailboxGenerator
{
    internal const string Me = "me@example.org";

    private static readonly string[] Words =
        ["thank", "you", "for", "the", "talk", "about", "harbour", "cranes", "we", "could", "meet", "next", "week", "at", "noon", "if", "that", "suits"];

    /// <summary>Writes messages until the mailbox is as long as asked for; returns how many.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="bytes">How long it becomes, or a little more.</param>
    /// <param name="attachments">Whether one message in seven carries an attachment of 30 to 300 kilobytes.</param>
    internal static int Write(Stream stream, long bytes, bool attachments)
    {
        Random random = new(6);
        int number = 0;
        StringBuilder text = new();
        for (long written = 0; written < bytes; number++)
        {
            text.Clear();
            Headers(text, random, number);
            Body(text, random);
            if (attachments && random.Next(7) == 0)
            {
                Attachment(text, random);
            }

            text.Append("\n--b1--\n\n");
            byte[] message = Encoding.UTF8.GetBytes(text.ToString());
            stream.Write(message);
            written += message.Length;
        }

        return number;
    }

    private static void Headers(StringBuilder text, Random random, int number)
    {
        string other = string.Create(CultureInfo.InvariantCulture, $"Person {random.Next(900)} <p{random.Next(900)}@example.net>");
        bool isMine = random.Next(3) == 0;
        DateTime date = new DateTime(2018, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(number * 37L);
        string day = date.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"From {number}@xxx {date.ToString("ddd MMM dd HH:mm:ss +0000 yyyy", CultureInfo.InvariantCulture)}\n");
        text.Append(CultureInfo.InvariantCulture, $"X-GM-THRID: {number}\nX-Gmail-Labels: Inbox,Opened\n");
        if (!isMine)
        {
            text.Append(CultureInfo.InvariantCulture, $"Delivered-To: {Me}\n");
        }

        for (int hop = 0; hop < 4; hop++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Received: from relay{hop}.example.net (relay{hop}.example.net [192.0.2.{hop}])\n        by mx.example.org with ESMTPS id {random.NextInt64()}\n        for <{Me}>;\n        {day}\n");
        }

        text.Append("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=s1;\n        h=from:to:subject:date; b=");
        Base64(text, random, 300, "\n         ");
        text.Append("\nARC-Seal: i=1; a=rsa-sha256; d=example.org; cv=none; b=");
        Base64(text, random, 300, "\n         ");
        text.Append(CultureInfo.InvariantCulture, $"\nReturn-Path: <p@example.net>\nMIME-Version: 1.0\nMessage-ID: <{number}.{random.NextInt64()}@example.net>\nDate: {day}\n");
        text.Append(CultureInfo.InvariantCulture, $"Subject: =?utf-8?q?Caf=C3=A9_at_noon?= {number}\n");
        text.Append(isMine ? $"From: Maria Example <{Me}>\nTo: {other}\n" : $"From: {other}\nTo: Maria Example <{Me}>\n");
        text.Append(random.Next(4) == 0 ? "Cc: =?utf-8?q?J=C3=B6rg?= <j@example.com>, \"Lee, Ann\" <ann@example.com>\n" : "");
        text.Append(random.Next(3) == 0 ? "List-Unsubscribe: <https://example.net/unsubscribe>\n" : "");
        text.Append("Content-Type: multipart/mixed; boundary=\"b1\"\n\n");
    }

    private static void Body(StringBuilder text, Random random)
    {
        text.Append("--b1\nContent-Type: text/plain; charset=\"UTF-8\"\n\n");
        int lines = 5 + random.Next(100);
        for (int line = 0; line < lines; line++)
        {
            for (int word = 0; word < 12; word++)
            {
                text.Append(Words[random.Next(Words.Length)]).Append(' ');
            }

            text.Append('\n');
        }
    }

    private static void Attachment(StringBuilder text, Random random)
    {
        text.Append("\n--b1\nContent-Type: application/pdf; name=\"cv.pdf\"\nContent-Transfer-Encoding: base64\n\n");
        Base64(text, random, 20_000 + random.Next(200_000), "\n");
    }

    private static void Base64(StringBuilder text, Random random, int bytes, string separator)
    {
        byte[] data = new byte[57];
        byte[] line = new byte[76];
        for (int written = 0; written < bytes; written += data.Length)
        {
            random.NextBytes(data);
            System.Buffers.Text.Base64.EncodeToUtf8(data, line, out _, out _);
            text.Append(written == 0 ? "" : separator).Append(Encoding.ASCII.GetString(line));
        }
    }
}
