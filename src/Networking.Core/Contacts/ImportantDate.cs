using NodaTime;

namespace Networking.Core.Contacts;

/// <summary>A date that comes back every year, such as a birthday.</summary>
/// <param name="Name">What is remembered on it, for example <c>birthday</c>.</param>
/// <param name="Day">The day of the year. 29 February is kept on 28 February in common years.</param>
/// <param name="Year">The year it began, where it is known.</param>
public sealed record ImportantDate(string Name, AnnualDate Day, int? Year = null)
{
    /// <summary>No data; an important date is personal.</summary>
    public override string ToString() => nameof(ImportantDate);
}
