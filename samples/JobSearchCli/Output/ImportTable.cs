using JobSearchCli.Sources;
using Networking.Core.Interchange;

namespace JobSearchCli.Output;

/// <summary>What became of each file of an import.</summary>
internal static class ImportTable
{
    /// <param name="plan">The plan; null where there are notes alone.</param>
    /// <param name="refused">The files that were named and cannot be read; those that are not even there are not in the plan.</param>
    /// <param name="notes">The notes files, which the plan knows nothing of.</param>
    /// <param name="screen">Where to.</param>
    internal static void Write(ImportPlan? plan, IReadOnlyList<string> refused, IReadOnlyList<NotesRead> notes, Screen screen)
    {
        FittingTable table = new(
            screen,
            new("File") { IsWide = true, IsFile = true },
            new("Read as"),
            // The sum of the others, so it is the first to go.
            new("Records") { IsNumber = true, Leaves = 1 },
            new("Changes") { IsNumber = true },
            new("Known") { IsNumber = true },
            new("Left out") { IsNumber = true, Narrow = "Left\nout" },
            new("Unreadable") { IsNumber = true, Narrow = "Unread-\nable" });
        foreach (FileCounts file in plan?.Files.Where(file => file.Format.Length > 0 || !notes.Any(one => one.Name == file.File)) ?? [])
        {
            NamedPaths named = new(plan!);
            bool isRead = file.Format.Length > 0 && !named.IsRefused(file);
            int[] counts = [file.Records, file.Changing, file.Known, file.LeftOut, file.Unreadable];
            table.Add([
                file.File,
                isRead ? NameOf(file.Format) : file.Format.Length > 0 || refused.Contains(file.File) ? "[red]refused[/]" : "[grey]not read[/]",
                .. counts.Select(count => isRead ? Words.Number(count) : "")]);
        }

        foreach (NotesRead file in notes)
        {
            int[] counts = [file.Rows, file.New, file.Known, file.LeftOut, file.Unreadable];
            table.Add([file.Name, "Notes", .. counts.Select(Words.Number)]);
        }

        foreach (string name in refused.Where(name => plan?.Files.Any(file => file.File == name) == false))
        {
            bool isMissing = plan!.Problems.Any(problem => problem.File == name && problem.Code == ImportCodes.PathMissing);
            table.Add([name, isMissing ? "[red]missing[/]" : "[red]refused[/]", "", "", "", "", ""]);
        }

        LeftOutColumns.Write(table.Write(), screen);
    }

    private static string NameOf(string format) => format switch
    {
        "linkedin" => "LinkedIn",
        "contacts" => "Contacts",
        "google" => "Google",
        "vcard" => "vCard",
        "calendar" => "Calendar",
        "mail" => "Mail",
        _ => Spectre.Console.Markup.Escape(format),
    };
}
