namespace Networking.Core.Storage;

/// <summary>The stable codes of <see cref="StorageException"/>, and two of <see cref="EntryRefusal"/>.</summary>
public static class StorageCodes
{
    /// <summary>The database belongs to another application.</summary>
    public const string Foreign = "storage.foreign";

    /// <summary>The schema was made by a newer version of this package.</summary>
    public const string SchemaNewer = "storage.schema.newer";

    /// <summary>The schema is not there or older; apply the migrations.</summary>
    public const string SchemaOlder = "storage.schema.older";

    /// <summary>The store may only be read.</summary>
    public const string ReadOnly = "storage.read-only";

    /// <summary>There is no room left.</summary>
    public const string Full = "storage.full";

    /// <summary>What is stored is damaged.</summary>
    public const string Damaged = "storage.damaged";

    /// <summary>The place, the user or their rights are wrong. Trying again does not help.</summary>
    public const string Misconfigured = "storage.misconfigured";

    /// <summary>The store cannot be reached, or is kept busy by others for too long. Try again.</summary>
    public const string Unavailable = "storage.unavailable";

    /// <summary>Of a refusal: the entry is larger than the store takes.</summary>
    public const string EntryTooLarge = "storage.entry.too-large";

    /// <summary>
    /// Of a refusal: what the store would write of the entry could not be read again, as where the names of two attributes
    /// differ in nothing but half a character.
    /// </summary>
    public const string EntryUnwritable = "storage.entry.unwritable";

    /// <summary>A stored entry cannot be read.</summary>
    public const string EntryUnreadable = "storage.entry.unreadable";
}
