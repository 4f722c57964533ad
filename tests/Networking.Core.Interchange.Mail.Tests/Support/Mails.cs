using System.Text;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests.Support;

/// <summary>Messages and mailboxes to read.</summary>
internal static class Mails
{
    internal const string Me = "me@example.org";

    /// <summary>The seeker is me@example.org.</summary>
    internal static ImportOptions Options { get; } = new() { Me = ["Maria Example", Me] };

    /// <summary>A message from Ann to the seeker, with further headers.</summary>
    internal static string FromAnn(string headers = "", string body = "Hello", string id = "1@example.net") =>
        Message("Ann Lee <ann@example.net>", Me, headers, body, id);

    /// <summary>A message from the seeker to Ann, with further headers.</summary>
    internal static string ToAnn(string headers = "", string id = "2@example.org") =>
        Message(Me, "Ann Lee <ann@example.net>", headers, "Hello", id);

    internal static string Message(string from, string to, string headers = "", string body = "Hello", string id = "1@example.net") =>
        $"From: {from}\r\nTo: {to}\r\nDate: Tue, 14 Feb 2023 23:30:00 +0000\r\nSubject: Lunch\r\nMessage-ID: <{id}>\r\n"
        + (headers.Length == 0 ? "" : headers + "\r\n") + $"\r\n{body}\r\n";

    /// <summary>A mailbox of messages.</summary>
    internal static string Box(params string[] messages) =>
        string.Concat(messages.Select(message => $"From sender@example.net Tue Feb 14 23:30:05 2023\r\n{message}\r\n"));

    /// <summary>The record of one message.</summary>
    internal static ImportRecord Read(string text, ImportOptions? options = null, MailFormat? format = null, string name = "mail.eml") =>
        Assert.Single(ReadAll(text, options, format, name).Records);

    /// <summary>The record of one message that becomes an interaction.</summary>
    internal static EncounterRecord Encounter(string text, ImportOptions? options = null, MailFormat? format = null) =>
        Assert.IsType<EncounterRecord>(Read(text, options, format));

    /// <summary>The code by which a message is left out.</summary>
    internal static string LeftOut(string text, string name = "mail.eml") => Assert.IsType<LeftOutRecord>(Read(text, name: name)).Code;

    /// <summary>The code by which a message cannot be used.</summary>
    internal static string Unreadable(string text, ImportOptions? options = null) =>
        Assert.IsType<UnreadableRecord>(Read(text, options)).Code;

    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) ReadAll(
        string text, ImportOptions? options = null, MailFormat? format = null, string name = "mail.mbox") =>
        FormatReader.Read(format ?? MailFormat.Default, text, name, options ?? Options);

    internal static ImportFile File(string text, string name, string folder = "") => FormatReader.FileOf(Encoding.UTF8.GetBytes(text), name, folder);

    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) ReadFiles(
        IReadOnlyList<ImportFile> files, ImportOptions? options = null, MailFormat? format = null) =>
        FormatReader.Read(format ?? MailFormat.Default, files, options ?? Options);
}
