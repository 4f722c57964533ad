using JobSearchCli.Sources;
using Networking.Core.Agendas;
using NodaTime;

namespace JobSearchCli.Agendas;

/// <summary>
/// An agenda whose outreaches are numbered from its first day to its last. Every command that shows or takes a number
/// gets it here, so the same options give the same numbers.
/// </summary>
internal sealed class NumberedAgenda
{
    internal NumberedAgenda(LoadedNetwork network, int days, Capacity capacity)
    {
        Network = network;
        Capacity = capacity;
        Agenda = network.View.Agenda(days, capacity);
        Lines = [.. Agenda.Days.SelectMany(day => day.Outreaches.Select(outreach => (day.Date, Outreach: outreach)))
            .Select((placed, index) => new AgendaLine(index + 1, placed.Date, placed.Outreach))];
    }

    internal LoadedNetwork Network { get; }

    internal Agenda Agenda { get; }

    internal Capacity Capacity { get; }

    /// <summary>The outreaches in the order of their numbers.</summary>
    internal IReadOnlyList<AgendaLine> Lines { get; }

    internal LocalDate Today => Network.View.Today;

    internal LocalDate FirstDay => Agenda.Days[0].Date;

    internal LocalDate LastDay => Agenda.Days[^1].Date;

    internal IEnumerable<AgendaLine> On(LocalDate day) => Lines.Where(line => line.Day == day);

    /// <exception cref="BadInputException">The agenda has no such line.</exception>
    internal AgendaLine Line(int number) =>
        number <= Lines.Count ? Lines[number - 1]
        : throw new BadInputException(Lines.Count switch
        {
            0 => "The agenda of these days is empty, so there is nothing to explain.",
            1 => $"The agenda of these days has one line, so there is no number {number}.",
            _ => $"The agenda of these days has the numbers 1 to {Lines.Count}, so there is no number {number}.",
        });
}
