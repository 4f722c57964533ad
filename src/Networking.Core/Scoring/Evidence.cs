using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Scoring;

/// <summary>One piece of evidence of trust.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="On">The day on which it became true.</param>
/// <param name="Weight">Its weight on that day, above 0; on which side it counts follows from the kind.</param>
/// <param name="Cause">The entry it comes from.</param>
public sealed record Evidence(EvidenceKind Kind, LocalDate On, double Weight, EntryId Cause)
{
    /// <summary>
    /// For leads left lying: how many of that kind had come in a row, this one included, when it became true; a report
    /// on any lead of theirs ends the row. Of everything else 1.
    /// </summary>
    public int InARow { get; init; } = 1;

    /// <summary>The kind, the day and the weight; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind} on {LocalDatePattern.Iso.Format(On)}, weighing {Weight:0.####}");
}
