using Networking.Core.Interchange.Mail.Headers;

namespace Networking.Core.Interchange.Mail.Rules;

/// <summary>A rule that leaves messages out by their headers and their folder.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Why">What it leaves out.</param>
/// <param name="Holds">Whether it leaves a message out.</param>
internal sealed record MailRule(string Code, string Why, Func<HeaderBlock, FolderKind, bool> Holds);
