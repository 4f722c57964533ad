using System.Runtime.InteropServices;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Benchmarks.Chances;

/// <summary>
/// Invented contacts with twenty days in touch each, and the ways to the chance of hearing from every one of them within
/// thirty days: the library's batch, and what it is held against. All write into spans that are there already.
/// </summary>
internal sealed class ManyContacts
{
    private const int DaysEach = 20;
    private const double Horizon = 30;

    private readonly WarmthModel _model = WarmthModel.V1;
    private readonly LocalDate _today = new(2026, 11, 23);
    private readonly LocalDate[][] _dates;
    private readonly double[] _keys;
    private readonly double[] _chances;
    private readonly WarmthBand[] _bands;
    private readonly LocalDate?[] _days;

    internal ManyContacts(int count, int seed = 1)
    {
        Random random = new(seed);
        _dates = [.. Enumerable.Range(0, count).Select(_ => Dates(random))];
        _keys = [.. _dates.Select(dates => _model.Key([.. dates.Select(date => new DayInTouch(date, TouchSides.Mutual))]))];
        _chances = new double[count];
        _bands = new WarmthBand[count];
        _days = new LocalDate?[count];
        ThrowUnlessAllAgree();
    }

    internal double[] CopyBytes()
    {
        MemoryMarshal.AsBytes(_keys.AsSpan()).CopyTo(MemoryMarshal.AsBytes(_chances.AsSpan()));
        return _chances;
    }

    internal double[] ChancesFromKeys()
    {
        _model.ChancesFromKeys(_keys, _today, Horizon, _chances);
        return _chances;
    }

    internal WarmthBand[] BandsFromKeys()
    {
        _model.BandsFromKeys(_keys, _today, _bands);
        return _bands;
    }

    internal LocalDate?[] FirstDaysBelow()
    {
        _model.FirstDaysBelow(_keys, _model.CoolingFrom, _model.BandHorizonInDays, _days);
        return _days;
    }

    /// <summary>The function on one key, key by key.</summary>
    internal LocalDate?[] FirstDayBelowOneByOne()
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            _days[i] = _model.FirstDayBelow(_keys[i], _model.CoolingFrom, _model.BandHorizonInDays);
        }

        return _days;
    }

    /// <summary>What can be taken out of the loop is out of it.</summary>
    internal double[] ExpLoop()
    {
        double decay = Math.Pow(2, -Period.DaysBetween(WarmthModel.Landmark, _today) / _model.HalfLifeInDays);
        double rate = _model.ChanceScale * Math.Pow(Horizon, _model.HorizonExponent);
        for (int i = 0; i < _keys.Length; i++)
        {
            _chances[i] = 1 - Math.Exp(-rate * (_model.Baseline + (_keys[i] * decay)));
        }

        return _chances;
    }

    /// <summary>The function on one key, key by key.</summary>
    internal double[] OneByOne()
    {
        for (int i = 0; i < _keys.Length; i++)
        {
            _chances[i] = _model.Chance(_model.SumFromKey(_keys[i], _today), Horizon);
        }

        return _chances;
    }

    /// <summary>What one would write without the library, from the dates themselves.</summary>
    internal double[] LinqOverDates()
    {
        for (int i = 0; i < _dates.Length; i++)
        {
            double sum = _dates[i].Sum(date => Math.Pow(2, -Period.DaysBetween(date, _today) / 60.0));
            _chances[i] = 1 - Math.Exp(-0.01372 * (0.157 + sum) * Math.Pow(Horizon, 0.751));
        }

        return _chances;
    }

    /// <summary>Days over two years, in order, each once.</summary>
    private LocalDate[] Dates(Random random)
    {
        SortedSet<int> ages = [];
        while (ages.Count < DaysEach)
        {
            ages.Add(random.Next(730));
        }

        return [.. ages.Reverse().Select(age => _today.PlusDays(-age))];
    }

    private void ThrowUnlessAllAgree()
    {
        double[] wanted = [.. LinqOverDates()];
        foreach (Func<double[]> way in (Func<double[]>[])[ChancesFromKeys, ExpLoop, OneByOne])
        {
            Array.Clear(_chances);
            if (way().Zip(wanted).Any(pair => !(Math.Abs(pair.First - pair.Second) < 1e-9)))
            {
                throw new InvalidOperationException("Two ways to a chance differ.");
            }
        }

        LocalDate?[] days = [.. FirstDaysBelow()];
        Array.Clear(_days);
        if (!FirstDayBelowOneByOne().SequenceEqual(days))
        {
            throw new InvalidOperationException("Two ways to a cooling date differ.");
        }
    }
}
