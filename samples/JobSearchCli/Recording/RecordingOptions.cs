using System.CommandLine;
using JobSearchCli.Commands;
using JobSearchCli.Sources;
using NodaTime;

namespace JobSearchCli.Recording;

/// <summary>What the commands share that record one thing with one person: who, when, and where to.</summary>
/// <param name="mayBegin">Tells whether the command can be the first one on a store. Default: it cannot.</param>
internal sealed class RecordingOptions(Func<ParseResult, bool>? mayBegin = null)
{
    private readonly SourceOptions _source = new(isRecording: true);
    private readonly Option<LocalDate?> _on = OnOption();

    internal Argument<string> Contact { get; } = new("contact") { Description = "A name or a part of it, or a profile address." };

    /// <summary>Lets a command take the options, and do its work on the network they name.</summary>
    internal void Do(Command command, IClock clock, Screen screen, Action<ParseResult, LoadedNetwork, LocalDate> work)
    {
        command.Options.Add(_on);
        _source.AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(_source.Read(parsed, clock) with { MayBegin = mayBegin?.Invoke(parsed) == true }, clock, screen);
            work(parsed, network, DayOf(parsed.GetValue(_on), network));
            return ExitCodes.Done;
        });
    }

    internal static Option<LocalDate?> OnOption() => SourceOptions.DateOption("--on", "The day on which it happened. Default: today.");

    /// <exception cref="BadInputException">The day lies ahead: what is recorded has happened.</exception>
    internal static LocalDate DayOf(LocalDate? on, LoadedNetwork network) =>
        on > network.View.Today ? throw new BadInputException("--on lies ahead; only what has happened is recorded.") : on ?? network.View.Today;
}
