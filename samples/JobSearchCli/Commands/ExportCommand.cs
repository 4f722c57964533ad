using System.CommandLine;
using System.Text;
using JobSearchCli.Agendas;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Agendas;
using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.VCards;
using Networking.Core.Json;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Writes the people, what is due with them, or everything, into files that other programs read.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("export", "Writes people for address books and spreadsheets, follow-ups for calendars, and everything as a journal. '-' writes to standard output.");
        SourceOptions source = new();
        Option<string?> cards = new("--vcf") { Description = "People as vCard 4.0, without your notes about them.", HelpName = "file" };
        Option<string?> table = new("--csv") { Description = "People as a table, which import reads again.", HelpName = "file" };
        Option<string?> feed = new("--ics") { Description = "Follow-ups of the next days as a calendar; an earlier one in the file is brought up to date.", HelpName = "file" };
        Option<string?> lines = new("--json") { Description = "Everything, as a journal of JSON lines, which import reads again.", HelpName = "file" };
        Option<int?> days = SourceOptions.NumberOption("--days", "How many days the calendar plans. Default: 7.", 1, AgendaPlanner.MostDays);
        source.AddTo(command);
        command.Options.Add(cards);
        command.Options.Add(table);
        command.Options.Add(feed);
        command.Options.Add(lines);
        command.Options.Add(days);
        command.Validators.Add(result =>
        {
            string[] files = [.. new Option[] { cards, table, feed, lines }.Select(result.Typed).OfType<string>()];
            if (files.Length == 0 || files.Contains(""))
            {
                result.AddError("Write what? Give a file with --vcf, --csv, --ics or --json.");
            }
            else if (files.Length > 1 && files.Contains(StandardOutput))
            {
                result.AddError("Only one thing at a time can go to standard output.");
            }
            else if (files.Distinct(StringComparer.Ordinal).Count() < files.Length || files.Select(FilePaths.Real).Distinct().Count() < files.Length)
            {
                result.AddError("Each needs a file of its own.");
            }
        });
        source.Protect(command, null, cards, table, feed, lines);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed, clock), clock, screen);
            string people = Words.People(network.View.Relationships.Count);
            Write(parsed.GetValue(cards), people, screen, (writer, _) => VCardContacts.WriteAll(network.View.Network, network.View.Today, writer));
            Write(parsed.GetValue(table), people, screen, (writer, _) => ContactsCsv.Write(network.View, writer), isForSpreadsheets: true);
            if (parsed.GetValue(feed) is { } file)
            {
                NumberedAgenda agenda = new(network, parsed.GetValue(days) ?? NumberedAgenda.UsualDays, new(network.View.Calendar, network.View.Profile.OutreachesPerDay));
                int count = agenda.Agenda.Days.Sum(day => day.Outreaches.Count);
                Write(file, Words.Count(count, "follow-up"), screen, (writer, previous) =>
                    writer.Write(AgendaCalendar.Write(agenda.Agenda, network.NameOf, clock.GetCurrentInstant(), previous)));
            }

            WriteJournal(parsed.GetValue(lines), network.View.Network, screen);
            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteJournal(string? file, Network network, Screen screen)
    {
        if (file == StandardOutput)
        {
            using MemoryStream lines = new();
            JournalJson.Write(lines, network.Entries);
            screen.Data.Write(Encoding.UTF8.GetString(lines.GetBuffer(), 0, (int)lines.Length));
        }
        else if (file is not null)
        {
            try
            {
                JournalFile.Write(file, network.Entries);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or TimeoutException)
            {
                throw new BadInputException($"The file {file} cannot be written.");
            }

            screen.Unwrapped($"Wrote {Words.Entries(network.Count)} to {file}.");
        }
    }

    private static void Write(string? file, string what, Screen screen, Action<TextWriter, string?> write, bool isForSpreadsheets = false)
    {
        if (file == StandardOutput)
        {
            write(screen.Data, null);
        }
        else if (file is not null)
        {
            OutputFile.Write(file, write, isForSpreadsheets);
            screen.Unwrapped($"Wrote {what} to {file}.");
        }
    }
}
