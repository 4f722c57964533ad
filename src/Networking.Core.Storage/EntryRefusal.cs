namespace Networking.Core.Storage;

/// <summary>Why an entry was refused. It holds no value of the entry.</summary>
/// <param name="Entry">The entry's id.</param>
/// <param name="Code">The stable code, one of <see cref="Networking.Core.Journaling.EntryCodes"/>, <see cref="StorageCodes.EntryTooLarge"/> or <see cref="StorageCodes.EntryUnwritable"/>.</param>
/// <param name="Property">The property at fault; empty where it is the entry as a whole.</param>
public sealed record EntryRefusal(EntryId Entry, string Code, string Property)
{
    /// <summary>The id, the property and the code.</summary>
    public override string ToString() => Property.Length == 0 ? $"{Entry}: {Code}" : $"{Entry} {Property}: {Code}";
}
