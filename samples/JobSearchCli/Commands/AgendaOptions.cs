using System.CommandLine;
using JobSearchCli.Agendas;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core.Agendas;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>The options from which an agenda is made; every command that shows an agenda or a line of it takes them.</summary>
/// <param name="isRecording">Whether the command records something, which it cannot do in an export.</param>
internal sealed class AgendaOptions(bool isRecording = false)
{
    private readonly SourceOptions _source = new(isRecording);

    private readonly Argument<string?> _folder = new("folder")
    {
        Description = "The LinkedIn export, in place of --from. Not needed: without a source it is your store.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> _days = SourceOptions.NumberOption(
        "--days", $"How many days to plan. Default: {NumberedAgenda.UsualDays}. The numbers of the lines do not depend on it.", 1, AgendaPlanner.MostDays);

    private readonly Option<int?> _perDay = SourceOptions.NumberOption(
        "--per-day", "How many people on a working day. Default: what the profile says, else 5.", 0, 1000);

    internal void AddTo(Command command)
    {
        if (!isRecording)
        {
            command.Arguments.Add(_folder);
        }

        _source.AddTo(command);
        command.Options.Add(_days);
        command.Options.Add(_perDay);
        command.Validators.Add(result =>
        {
            if (!isRecording && _source.CountIn(result) == 1 && result.GetValue(_folder) is not null)
            {
                result.AddError("Give one source: an export, as the argument or with --from, a store with --store, or a journal with --journal.");
            }

            if (!isRecording && result.GetValue(_folder) is { } folder && !PathOptions.IsPath(folder))
            {
                result.AddError("The export's name is empty.");
            }
        });
    }

    /// <summary>Lets a command refuse to write over what it reads.</summary>
    internal void Protect(Command command, Option<string?> output) => _source.Protect(command, isRecording ? null : _folder, output);

    /// <summary>Lets a command take the options and show the agenda they name, then what was wrong with its files.</summary>
    internal void Show(Command command, IClock clock, Screen screen, Action<ParseResult, NumberedAgenda> write)
    {
        AddTo(command);
        command.SetAction(parsed =>
        {
            NumberedAgenda agenda = Read(parsed, clock, screen);
            write(parsed, agenda);
            ProblemList.Write(agenda.Network.Problems, screen);
            return ExitCodes.Done;
        });
    }

    internal NumberedAgenda Read(ParseResult parsed, IClock clock, Screen screen)
    {
        LoadedNetwork network = NetworkSource.Load(_source.Read(parsed, clock, isRecording ? null : parsed.GetValue(_folder)), clock, screen);
        int perDay = parsed.GetValue(_perDay) ?? network.View.Profile.OutreachesPerDay;
        return new(network, parsed.GetValue(_days) ?? NumberedAgenda.UsualDays, new(network.View.Calendar, perDay));
    }
}
