using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Planning;

/// <summary>What is said of a file that no format reads.</summary>
internal static class UnknownFiles
{
    /// <summary>Mailboxes are read by a package of its own, which whoever has one may not know of.</summary>
    internal static string Say(ImportFile file) => LooksLikeMail(file.Head)
        ? "No format reads this file. It looks like a mailbox: the package Networking.Core.Interchange.Mail reads those, with MailFormat among the formats."
        : "No format reads this file.";

    /// <summary>A file of messages, which begins with a line <c>From </c>, or a message with headers that only mail has.</summary>
    private static bool LooksLikeMail(ReadOnlySpan<byte> head) =>
        (head.StartsWith("From "u8) && head.IndexOf("\nFrom:"u8) > 0)
        || head.StartsWith("Return-Path:"u8) || head.StartsWith("Received:"u8) || head.StartsWith("Delivered-To:"u8);
}
