using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using NodaTime;
using NodaTime.Text;
using PhoneNumbers;

namespace JobSearchCli.Commands;

/// <summary>The options that say whose network it is and which day is asked about; every command takes them.</summary>
/// <param name="isRecording">Whether the command records something, which it cannot do in an export.</param>
internal sealed class SourceOptions(bool isRecording = false)
{
    private readonly Option<string?> _from = PathOptions.Create("--from", "The LinkedIn export: its folder, or the zip as downloaded.", "folder");
    private readonly Option<string?> _journal = PathOptions.Create("--journal", "A journal of JSON lines, in place of your store.", "file");
    private readonly Option<string?> _store = PathOptions.Store();

    private readonly Option<LocalDate?> _today = DateOption("--today", "The day to answer for. Default: today.");
    private readonly Option<LocalDate?> _since = DateOption("--since", "The day since when you keep notes; nothing older is owed. Default: what the notes say, else 30 days before today.");

    private readonly Option<DateTimeZone?> _zone = ZoneOption("Your time zone, for example Europe/Paris. Default: what the notes or your profile say, else this machine's.");

    private readonly Option<string[]> _me = MeOption();

    private readonly Option<string?> _notes = PathOptions.Create("--notes", "Your notes. Default: notes.csv in the export's folder, if there is one.", "file");

    internal void AddTo(Command command)
    {
        if (!isRecording)
        {
            command.Options.Add(_from);
            command.Options.Add(_me);
        }

        command.Options.Add(_store);
        command.Options.Add(_journal);
        command.Options.Add(_today);
        command.Options.Add(_zone);
        command.Options.Add(_notes);
        command.Options.Add(_since);
        command.Validators.Add(result =>
        {
            if (CountIn(result) > 1)
            {
                result.AddError("Give one source: an export with --from, a store with --store, or a journal with --journal.");
            }
        });
    }

    /// <summary>Lets a command take the options and show a page of the network they name, then what was wrong with its files.</summary>
    internal void Show(Command command, IClock clock, Screen screen, Action<ParseResult, LoadedNetwork> write)
    {
        AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(Read(parsed, clock), clock, screen);
            write(parsed, network);
            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
    }

    /// <summary>Lets a command refuse to write over what it reads.</summary>
    /// <param name="command">The command.</param>
    /// <param name="folder">The argument that stands for an export, where the command has one.</param>
    /// <param name="outputs">The options that name files to be written.</param>
    internal void Protect(Command command, Argument<string?>? folder, params Option<string?>[] outputs) =>
        command.Validators.Add(result =>
        {
            string[] inputs = [.. InputsOf(result, folder is null ? null : result.GetValue(folder)).Where(input => input.Length > 0)];
            foreach (string fault in outputs.Select(output => OutputGuard.Fault(output, result, inputs)).OfType<string>())
            {
                result.AddError(fault);
            }
        });

    private IEnumerable<string> InputsOf(CommandResult result, string? folder)
    {
        folder ??= isRecording ? null : result.Typed(_from);
        string? store = folder is null && result.Typed(_journal) is null ? result.Typed(_store) ?? StorePlace.DefaultPath : null;
        return new[] { folder, result.Typed(_journal), result.Typed(_notes) }.OfType<string>()
            .Concat(store is null ? [] : StorePlace.FilesOf(store));
    }

    /// <summary>How many sources were named by the options.</summary>
    internal int CountIn(CommandResult result) =>
        new[] { isRecording ? null : result.Typed(_from), result.Typed(_store), result.Typed(_journal) }.Count(source => source is not null);

    /// <summary>Whether the source is an export, which takes nothing up.</summary>
    internal bool IsExport(CommandResult result) => !isRecording && result.Typed(_from) is not null;

    internal SourceRequest Read(ParseResult parsed, IClock clock, string? folder = null)
    {
        folder ??= isRecording ? null : parsed.GetValue(_from);
        return new(
            folder,
            parsed.GetValue(_notes),
            isRecording ? null : parsed.GetValue(_me),
            parsed.GetValue(_zone),
            parsed.GetValue(_today),
            parsed.GetValue(_since),
            folder is null ? Place(parsed.GetValue(_store), parsed.GetValue(_journal), clock) : null);
    }

    /// <summary>The store or the journal that was named; the default store where none was.</summary>
    internal static JournalPlace Place(string? store, string? journal, IClock clock) =>
        journal is not null ? new LinesPlace(journal)
        : store is not null ? new StorePlace(store, clock)
        : StorePlace.Default(clock);

    /// <summary>A number that is at least so much.</summary>
    internal static Option<int?> NumberOption(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "n",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError($"{name} takes a number from {least} to {most}, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    internal static Option<DateTimeZone?> ZoneOption(string description) => new("--zone")
    {
        Description = description,
        HelpName = "id",
        CustomParser = ParseZone,
    };

    /// <summary>Who the seeker is, where the files do not tell.</summary>
    internal static Option<string[]> MeOption() => new("--me")
    {
        Description = "Your own name, e-mail address or profile address, where the files do not tell. Give it once for each.",
        HelpName = "name",
        CustomParser = result =>
        {
            string[] typed = [.. result.Tokens.Select(token => token.Value.Trim())];
            foreach (string word in typed.Where(word => !MeWords.IsSomebody(word)))
            {
                result.AddError($"--me takes a name, an e-mail address or a profile address of LinkedIn, not '{word}'.");
            }

            return typed;
        },
    };

    /// <summary>The country whose telephone numbers are written without its code.</summary>
    internal static Option<string?> RegionOption() => new("--region")
    {
        Description = "The country whose telephone numbers you write without a country code, for example SE.",
        HelpName = "cc",
        CustomParser = result =>
        {
            string typed = result.Tokens[0].Value;
            if (PhoneNumberUtil.GetInstance().GetSupportedRegions().Contains(typed.ToUpperInvariant()))
            {
                return typed.ToUpperInvariant();
            }

            result.AddError($"--region takes the two letters of a country such as SE or GB, not '{typed}'.");
            return null;
        },
    };

    internal static Option<LocalDate?> DateOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-mm-dd",
        CustomParser = result =>
        {
            ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!date.Success || date.Value.Year is < 1900 or > 2099)
            {
                result.AddError($"{name} takes a date such as 2026-11-23, not '{result.Tokens[0].Value}'.");
                return null;
            }

            return date.Value;
        },
    };

    private static DateTimeZone? ParseZone(ArgumentResult result)
    {
        DateTimeZone? zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(result.Tokens[0].Value);
        if (zone is null)
        {
            result.AddError($"--zone takes a time zone such as Europe/Paris, not '{result.Tokens[0].Value}'.");
        }

        return zone;
    }
}
