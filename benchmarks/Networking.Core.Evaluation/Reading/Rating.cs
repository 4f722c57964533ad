namespace Networking.Core.Evaluation.Reading;

/// <summary>A rating that somebody received; of its value, the sign alone counts.</summary>
internal readonly record struct Rating(long Rated, bool IsPositive, double Seconds);
