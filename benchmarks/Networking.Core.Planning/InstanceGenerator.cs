using Networking.Core.Agendas;
using Networking.Core.Calendars;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Planning;

/// <summary>
/// Makes instances for the planner. The same arguments give the same instance; nobody's data is in it, a contact is
/// a random number.
/// </summary>
public sealed class InstanceGenerator
{
    /// <summary>The first day planned, a Monday.</summary>
    private static readonly LocalDate From = new(2026, 11, 16);

    private readonly InstanceClass _class;
    private readonly Random _random;
    private readonly int _days;

    private InstanceGenerator(InstanceClass kind, int days, int seed) =>
        (_class, _days, _random) = (kind, days, new(HashOf(kind, days, seed)));

    /// <summary>An instance.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="outreaches">How many outreaches.</param>
    /// <param name="days">How many days are planned.</param>
    /// <param name="seed">Another seed gives another instance of that kind and size.</param>
    public static PlanningInstance Generate(InstanceClass kind, int outreaches, int days, int seed)
    {
        InstanceGenerator generator = new(kind, days, seed);
        Outreach[] made = [.. Outreach.Merge(Enumerable.Range(0, outreaches).Select(_ => generator.NextFollowUp()), From)];
        generator._random.Shuffle(made);
        return new(kind, made, generator.NextCapacity(), From, days);
    }

    private FollowUp NextFollowUp()
    {
        byte[] id = new byte[16];
        _random.NextBytes(id);
        bool isOverdue = _class == InstanceClass.AllOverdue || Between(1, 100) <= 30;
        (int ideal, int latest) = isOverdue ? OverdueWindow() : OpenWindow();
        return new()
        {
            Key = new("generated", new(new(id)), "", From.PlusDays(ideal)),
            Class = _class == InstanceClass.FewPriorities
                ? Between(0, 1) == 0 ? FollowUpClass.Cadence : FollowUpClass.Thank
                : (FollowUpClass)Between(0, (int)FollowUpClass.Thank),
            Window = new(From.PlusDays(ideal), From.PlusDays(latest)),
            Reasons = [new("generated", "It was generated.")],
        };
    }

    /// <summary>A window of up to two months that ended in the last two, or so long ago that all weigh the same.</summary>
    private (int Ideal, int Latest) OverdueWindow()
    {
        int latest = -Between(1, 60) - (_class == InstanceClass.FewPriorities ? 60 : 0);
        return (latest - Between(0, 59), latest);
    }

    /// <summary>A window that begins on a planned day.</summary>
    private (int Ideal, int Latest) OpenWindow()
    {
        int last = _days - 1;
        int middle = last / 2;
        int week = Math.Min(6, last);
        int any = Between(0, last);
        return _class switch
        {
            InstanceClass.TightWindows => (any, any + Between(0, 1)),
            InstanceClass.LongWindows => (any, any + Between(_days / 3, _days)),
            InstanceClass.NestedWindows => (Between(0, middle), Between(middle, last)),
            InstanceClass.CrowdedStart => (Between(0, week), Between(week, last)),
            InstanceClass.CrowdedEnd => (Between(0, last - week), Between(last - week, last)),
            _ => (any, any + Between(1, 29)),
        };
    }

    private Capacity NextCapacity()
    {
        int rare = Between(0, 6);
        BusinessCalendar calendar = new(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day));
        if (_class == InstanceClass.RareWorkingDays)
        {
            calendar = calendar.WithHolidays(
                Enumerable.Range(0, _days).Where(_ => Between(1, 3) == 1).Select(i => From.PlusDays(i)));
        }

        return Enumerable.Range(0, 7).Aggregate(new Capacity(calendar, 0), (capacity, i) => capacity.With(
            (IsoDayOfWeek)(i + 1),
            _class switch
            {
                InstanceClass.ScarceCapacity => Between(0, 2),
                InstanceClass.AbundantCapacity => 12,
                InstanceClass.RareWorkingDays => i == rare ? 12 : 0,
                _ => Between(0, 12),
            }));
    }

    private int Between(int least, int most) => _random.Next(least, most + 1);

    private static int HashOf(InstanceClass kind, int days, int seed) => (((seed * 31) + (int)kind) * 1009) + days;
}
