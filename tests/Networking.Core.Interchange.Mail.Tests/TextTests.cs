using Networking.Core.Interchange.Mail.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class TextTests
{
    private static readonly ImportOptions KeepText = Mails.Options with { KeepText = true };

    [Fact]
    public void What_a_message_says_is_kept_only_where_that_is_asked_for()
    {
        Assert.Null(Mails.Encounter(Mails.FromAnn()).Summary);
        Assert.Equal("Lunch\n\nHello", Mails.Encounter(Mails.FromAnn(), KeepText).Summary);
    }

    [Fact]
    public void The_plain_part_is_kept_where_there_is_one() => Assert.Equal("Lunch\n\nPlain é", Mails.Encounter(
        Mails.FromAnn(
            "Content-Type: multipart/alternative; boundary=b",
            "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPlain =C3=A9\r\n"
                + "--b\r\nContent-Type: text/html\r\n\r\n<p>Marked</p>\r\n--b--"),
        KeepText).Summary);

    [Fact]
    public void Otherwise_the_marks_are_taken_from_the_HTML() => Assert.Equal("Lunch\n\nFish & chips\nat noon", Mails.Encounter(
        Mails.FromAnn(
            "Content-Type: text/html; charset=utf-8",
            "<html><head><title>No</title><style>p { }</style></head><body><script>no()</script><p>Fish &amp;\r\nchips</p><div>at <b>noon</b><br></div></body></html>"),
        KeepText).Summary);

    [Fact]
    public void A_text_is_cut_after_ten_thousand_characters_and_holds_no_control_characters()
    {
        string summary = Mails.Encounter(Mails.FromAnn(body: "a\u0007b\u202Ec\r\n" + new string('x', 20_000)), KeepText).Summary!;

        Assert.Equal(10_000, summary.Length);
        Assert.StartsWith("Lunch\n\na bc\nxxx", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_lines_of_a_mailbox_lose_the_quote() => Assert.Equal(
        "Lunch\n\nHello\nFrom now on", Mails.Encounter(Mails.Box(Mails.FromAnn(body: "Hello\r\n>From now on")), KeepText).Summary);

    [Fact]
    public void Parts_within_parts_without_end_are_read_over()
    {
        string parts = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"--b{n}\r\nContent-Type: multipart/mixed; boundary=b{n + 1}\r\n\r\n"));

        Assert.Equal("Lunch", Mails.Encounter(Mails.FromAnn("Content-Type: multipart/mixed; boundary=b0", parts), KeepText).Summary);
    }
}
