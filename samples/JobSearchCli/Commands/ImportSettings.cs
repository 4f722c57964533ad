using System.CommandLine;
using JobSearchCli.Sources;
using Networking.Core.Interchange;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>The files to import, where to, and how they are read.</summary>
internal sealed class ImportSettings
{
    private readonly Argument<string[]> _paths = new("files")
    {
        Description = "Files, folders or zip archives, or a journal of JSON lines. What each is, is told by what is in it.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _store = PathOptions.Store();

    private readonly Option<string?> _journal = PathOptions.Create("--journal", "A journal of JSON lines that takes the changes, in place of your store. Both are made if there is none.", "file");

    private readonly Option<string[]> _me = SourceOptions.MeOption();

    private readonly Option<DateTimeZone?> _zone = SourceOptions.ZoneOption("Your time zone, for example Europe/Paris. Default: what your profile says, else this machine's.");
    private readonly Option<string?> _region = SourceOptions.RegionOption();
    private readonly Option<LocalDate?> _exportedOn = SourceOptions.DateOption("--exported-on", "The day on which you exported the files. Default: what they say themselves.");

    private readonly Option<LocalDate?> _today = SourceOptions.DateOption("--today", "The day to import on, for what the files do not date; as --exported-on, which comes first. Default: what they say themselves.");

    private readonly Option<bool> _keepText = new("--keep-text")
    {
        Description = "Keep what messages and meetings say. Default: only who was in touch, and when.",
    };

    private readonly Option<bool> _addCorrespondents = new("--add-correspondents")
    {
        Description = "Add those with whom you exchanged mail. Default: mail counts for people you know already.",
    };

    internal void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_store);
        command.Options.Add(_journal);
        command.Options.Add(_me);
        command.Options.Add(_zone);
        command.Options.Add(_region);
        command.Options.Add(_exportedOn);
        command.Options.Add(_today);
        command.Options.Add(_keepText);
        command.Options.Add(_addCorrespondents);
        command.Validators.Add(result =>
        {
            if (result.Typed(_store) is not null && result.Typed(_journal) is not null)
            {
                result.AddError("It goes into one place: give --store or --journal.");
            }

            foreach (string path in result.GetValue(_paths) ?? [])
            {
                if (!PathOptions.IsPath(path))
                {
                    result.AddError("A file's name is empty.");
                }
                else if (path == "--from")
                {
                    result.AddError("An import takes its files without --from: import FILES.");
                }
            }
        });
    }

    internal JournalPlace PlaceOf(ParseResult parsed, IClock clock) => SourceOptions.Place(parsed.GetValue(_store), parsed.GetValue(_journal), clock);

    internal string[] PathsOf(ParseResult parsed) => parsed.GetValue(_paths)!;

    /// <param name="parsed">What was typed.</param>
    /// <param name="zone">The time zone, where none was given.</param>
    /// <param name="isWhole">Whether every problem is wanted.</param>
    internal ImportOptions Read(ParseResult parsed, DateTimeZone zone, bool isWhole) => new()
    {
        Formats = [.. ImportFormats.All, MailFormat.Default with { AddCorrespondents = parsed.GetValue(_addCorrespondents) }],
        Me = [.. parsed.GetValue(_me) ?? []],
        Zone = parsed.GetValue(_zone) ?? zone,
        Region = parsed.GetValue(_region),
        ExportedOn = parsed.GetValue(_exportedOn) ?? parsed.GetValue(_today),
        KeepText = parsed.GetValue(_keepText),
        MostProblems = isWhole ? int.MaxValue : ImportOptions.Default.MostProblems,
    };
}
