using Networking.Core.Interchange;
using Networking.Core.Interchange.Mail;

namespace JobSearchCli.Sources;

/// <summary>What the library says to developers, in the words of this program's options.</summary>
internal static class ImportWords
{
    internal const string Empty = "The file is empty.";

    internal static Problem Of(ImportProblem problem) => new(
        problem.File,
        problem.Line == 0 ? null : problem.Line,
        Of(problem.Code) ?? problem.Message,
        problem.Code == ImportCodes.MoreProblems ? ProblemSeverity.Note : problem.Severity);

    internal static string Of(ImportException fault) => ProblemOf(fault).ToString();

    internal static Problem ProblemOf(ImportException fault) => new(
        fault.File,
        fault.Line == 0 ? null : fault.Line,
        Of(fault.Code) ?? fault.Message[(fault.Message.IndexOf(": ", fault.File.Length, StringComparison.Ordinal) + 2)..],
        ProblemSeverity.Error);

    private static string? Of(string code) => code switch
    {
        ImportCodes.OwnerUnknown => "Nothing here tells who you are. Say it with --me: your e-mail addresses for mail and calendars, your name or profile address for LinkedIn's export.",
        ImportCodes.OwnerNotFound => "Nobody in these messages has the name or the profile address that you gave with --me.",
        MailCodes.OwnerLearned => "Your own addresses were taken from the mail itself. With --me and your addresses it is read in one pass.",
        _ => null,
    };
}
