using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Storage.DueWork;

/// <summary>A chance of hearing from somebody, on a day.</summary>
/// <param name="Chance">The chance, from 0 inclusive to 1 exclusive.</param>
/// <param name="HorizonInDays">Within how many days, above 0.</param>
/// <param name="On">The day on which it is asked; silence until then is assumed.</param>
public sealed record WarmthThreshold(double Chance, double HorizonInDays, LocalDate On)
{
    /// <summary>The forward key below which a relationship is under the chance on that day; 0 where none is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public double KeyUnder(WarmthModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.KeyAt(Math.Max(0, model.SumAt(Chance, HorizonInDays)), On);
    }
}
