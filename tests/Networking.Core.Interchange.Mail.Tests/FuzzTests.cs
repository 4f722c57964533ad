using System.Diagnostics;
using System.Text;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;
using Networking.Core.Interchange.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

[Trait("Category", "Fuzz")]
public sealed class FuzzTests
{
    private static readonly byte[][] Seeds =
    [
        Encoding.UTF8.GetBytes(Mails.Box(
            Mails.FromAnn("Cc: =?utf-8?q?J=C3=B6rg?= <j@example.net>, Team: a@b.c, \"D, E\" <d@example.net>;"),
            Mails.ToAnn("X-Gmail-Labels: =?utf-8?q?Envoy=C3=A9s?=,Opened\r\nX-Mozilla-Status: 0001"),
            Mails.FromAnn("List-Id: x\r\nReceived: from a\r\n by b; Tue, 14 Feb 2023 23:30:00 +0000"))),
        Encoding.UTF8.GetBytes(Mails.FromAnn(
            "Content-Type: multipart/mixed; boundary=b",
            "--b\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+SGVsbG88L3A+\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@example.net\r\nSubject: inner\r\n\r\nbody\r\n--b--")),
        Encoding.Latin1.GetBytes(Mails.Message("J\u00F6rg <j@example.net>", Mails.Me, "Delivered-To: me@example.org\r\nAuto-Submitted: no")),
        Encoding.UTF8.GetBytes("12345\n" + Mails.ToAnn("Content-Type: text/html; charset=\"utf-8\"")),
    ];

    [Fact]
    public void Damaged_files_give_records_and_problems_and_nothing_worse()
    {
        ImportOptions[] options = [Mails.Options, Mails.Options with { KeepText = true, LongestField = 500 }, new()];
        for (int number = 0; number < FuzzRuns.Count; number++)
        {
            byte[] bytes = FuzzRuns.File(Seeds, number);
            Stopwatch watch = Stopwatch.StartNew();
            try
            {
                (List<ImportRecord> records, _) = FormatReader.Read(MailFormat.Default, bytes, "damaged", options[number % options.Length]);
                Assert.True(records.Count == Expected(bytes), $"File {number} gave {records.Count} records of {Expected(bytes)}.");
                Assert.True(records.TrueForAll(IsComplete), $"File {number} gave an incomplete record.");
            }
            catch (ImportException e)
            {
                Assert.True(e.Code == ImportCodes.OwnerUnknown && number % options.Length == 2, $"File {number} gave {e.Code}.");
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"File {number} gave {e}");
            }

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"File {number} took {watch.Elapsed}.");
        }
    }

    private static bool IsComplete(ImportRecord record) => record switch
    {
        EncounterRecord encounter => !encounter.With.IsEmpty && encounter.Key.Length > 0 && encounter.Place.Line > 0
            && encounter.With.All(one => one.Email is not null && !one.Name.Any(char.IsControl)),
        LeftOutRecord left => left.Code.StartsWith("import.mail.", StringComparison.Ordinal) && left.Place.Line > 0,
        UnreadableRecord unreadable => unreadable.Message.Length > 0 && unreadable.Place.Line > 0,
        _ => false,
    };

    /// <summary>As many as there are lines that begin a message; a file without such a line holds one.</summary>
    private static int Expected(byte[] bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);
        text = text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? text[3..] : text;
        if (!text.StartsWith("From ", StringComparison.Ordinal))
        {
            return text.Length == 0 ? 0 : 1;
        }

        string[] lines = [.. text.Split('\n').Where(line => line.StartsWith("From ", StringComparison.Ordinal))];
        return HasTime(lines[0]) && text.StartsWith(lines[0], StringComparison.Ordinal) ? lines.Count(HasTime) : lines.Length;
    }

    private static bool HasTime(string line) =>
        System.Text.RegularExpressions.Regex.IsMatch(line[..Math.Min(line.Length, 1_000)], "[0-9]:[0-9][0-9]");
}
