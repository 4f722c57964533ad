using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Scoring;

/// <summary>A day on which the seeker and a contact were in touch.</summary>
/// <param name="Day">The day, in the seeker's calendar.</param>
/// <param name="Sides">Who acted on it.</param>
public readonly record struct DayInTouch(LocalDate Day, TouchSides Sides)
{
    /// <summary>The day and the sides; the same in every culture.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Day)} {Sides}";
}
