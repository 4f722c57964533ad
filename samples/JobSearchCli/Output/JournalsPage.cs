using JobSearchCli.Sources;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>The journals among the files to import: how much of each is new.</summary>
internal static class JournalsPage
{
    internal static void Write(JournalsToImport journals, Screen screen)
    {
        foreach ((string name, int entries, int fresh) in journals.Files)
        {
            screen.Line(Markup.Escape($"{name} is a journal of {Words.Entries(entries)}; {(fresh == 0 ? "none of them is new" : fresh == entries ? "all of it is new" : $"{Words.Number(fresh)} of them are new")}."));
        }
    }
}
