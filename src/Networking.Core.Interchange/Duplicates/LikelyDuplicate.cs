using System.Globalization;
using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Interchange.Duplicates;

/// <summary>Two contacts who are likely one person, and why. It changes nothing by itself: record what the seeker decides.</summary>
public sealed record LikelyDuplicate
{
    /// <summary>
    /// The one that would be kept: whom the seeker wrote down by hand; where that is both or neither, who was known
    /// earlier; on the same day, the smaller id.
    /// </summary>
    public required ContactId One { get; init; }

    /// <summary>The other.</summary>
    public required ContactId Other { get; init; }

    /// <summary>The chance that they are one person under the model, from 0 to 1. It orders; it is not measured.</summary>
    public required double Score { get; init; }

    /// <summary>
    /// The signs for and against, the weightiest first; each holds its <c>weight</c>, and together with
    /// <see cref="DuplicateModel.Prior"/> they sum to the score.
    /// </summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The entry that makes them one. Retract it to take them apart again.</summary>
    /// <param name="id">The entry's id.</param>
    /// <param name="on">The day of the decision.</param>
    public ContactsMerged Merge(EntryId id, LocalDate on) => new() { Id = id, On = on, Kept = One, Absorbed = Other };

    /// <summary>The entry that says that they are two: they are not offered again, and no import makes them one.</summary>
    /// <param name="id">The entry's id.</param>
    /// <param name="on">The day of the decision.</param>
    public ContactsKeptApart KeepApart(EntryId id, LocalDate on) => new() { Id = id, On = on, One = One, Other = Other };

    /// <summary>The ids and the score; never a person's data.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{One} and {Other}: {Score:0.00}");
}
