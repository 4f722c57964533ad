namespace Networking.Core.Storage;

/// <summary>A store cannot be used. The message and the code tell shapes, never what is stored.</summary>
public sealed class StorageException : Exception
{
    /// <summary>A fault of a store.</summary>
    /// <param name="code">The stable code, one of <see cref="StorageCodes"/>.</param>
    /// <param name="message">What is wrong and what to do; no personal data.</param>
    /// <param name="inner">
    /// What the database said; null where it said nothing. Leave it away where its message can quote stored values.
    /// </param>
    public StorageException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The stable code, one of <see cref="StorageCodes"/>.</summary>
    public string Code { get; }
}
