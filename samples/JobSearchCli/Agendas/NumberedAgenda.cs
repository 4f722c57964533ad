using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;

namespace JobSearchCli.Agendas;

/// <summary>
/// An agenda whose outreaches are numbered. A number means the same outreach however many days are planned, and with
/// however many people a day: it is its place in the usual plan, from the first day to the last; then come those
/// that have no place there, in the order of their days.
/// </summary>
internal sealed class NumberedAgenda
{
    /// <summary>How many days the usual plan has.</summary>
    internal const int UsualDays = 7;

    private readonly Outreach[] _numbered;
    private readonly Dictionary<FollowUpKey, int> _numbers;

    internal NumberedAgenda(LoadedNetwork network, int days, Capacity capacity)
    {
        Network = network;
        Capacity = capacity;
        Agenda = network.View.Agenda(days, capacity);
        _numbered =
        [
            .. network.View.Agenda(UsualDays).Days.SelectMany(day => day.Outreaches)
                .Concat(network.View.Outreaches.OrderBy(outreach => outreach.Window.Ideal).ThenBy(outreach => outreach.Key.ToString(), StringComparer.Ordinal))
                .DistinctBy(outreach => outreach.Key),
        ];
        _numbers = _numbered.Select((outreach, index) => (outreach.Key, Number: index + 1)).ToDictionary(one => one.Key, one => one.Number);
        Lines = [.. Agenda.Days.SelectMany(day => day.Outreaches.Select(outreach => new AgendaLine(_numbers[outreach.Key], day.Date, outreach)))];
    }

    internal LoadedNetwork Network { get; }

    internal Agenda Agenda { get; }

    internal Capacity Capacity { get; }

    /// <summary>The outreaches in the order of their days.</summary>
    internal IReadOnlyList<AgendaLine> Lines { get; }

    internal LocalDate Today => Network.View.Today;

    internal LocalDate FirstDay => Agenda.Days[0].Date;

    internal LocalDate LastDay => Agenda.Days[^1].Date;

    internal IEnumerable<AgendaLine> On(LocalDate day) => Lines.Where(line => line.Day == day);

    /// <summary>The line with a number.</summary>
    /// <exception cref="BadInputException">The agenda has no such line.</exception>
    internal AgendaLine Line(int number) => Lines.FirstOrDefault(line => line.Number == number)
        ?? throw new BadInputException(Lines.Count == 0
            ? "The agenda of these days is empty, so there is nothing to explain."
            : $"The agenda of these days has {NumberWords.Of(Lines.Select(line => line.Number))}, but no number {number}.");

    /// <summary>What a number means, whether or not these options gave it a day: with others it may have been printed.</summary>
    /// <exception cref="BadInputException">Nothing that can be done in these days, or in those of the usual plan, has that number.</exception>
    internal Outreach Numbered(int number)
    {
        LocalDate last = LocalDate.Max(LastDay, Today.PlusDays(UsualDays - 1));
        return number > _numbered.Length
            ? throw new BadInputException($"There is no number {number} on any agenda of today.")
            : _numbered[number - 1] is { } outreach && outreach.Window.Ideal <= last
            ? outreach
            : throw new BadInputException($"Number {number} is not on the agenda before {Words.Near(_numbered[number - 1].Window.Ideal, Today)}. If an agenda of more days showed it, give the same --days.");
    }
}
