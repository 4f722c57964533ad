using Networking.Core.Calendars;
using NodaTime;

namespace Networking.Core.Scoring;

/// <summary>
/// Evidence that stands from its day on whatever comes later, with its sum as of every day: asking for the sum of many
/// days does not add up everything each time.
/// </summary>
internal sealed class LastingEvidence
{
    private readonly TrustModel _model;
    private readonly LocalDate[] _days;
    private readonly EvidenceSum[] _sums;

    internal LastingEvidence(TrustModel model, IEnumerable<Evidence> pieces)
    {
        _model = model;
        Pieces = [.. pieces.OrderBy(piece => piece.On)];
        _days = [.. Pieces.Select(piece => piece.On)];
        _sums = new EvidenceSum[Pieces.Length];
        for (int i = 0; i < _sums.Length; i++)
        {
            Evidence piece = Pieces[i];
            _sums[i] = SumOfFirst(i, piece.On) + model.Decayed(piece.Kind, piece.Weight, 0);
        }
    }

    internal Evidence[] Pieces { get; }

    /// <summary>The decayed sum on a day of all evidence up to it.</summary>
    internal EvidenceSum Sum(LocalDate asOf) => SumOfFirst(SortedDays.CountUpTo(_days, asOf), asOf);

    private EvidenceSum SumOfFirst(int count, LocalDate asOf) =>
        count == 0 ? default : _model.Decayed(_sums[count - 1], Period.DaysBetween(_days[count - 1], asOf));
}
