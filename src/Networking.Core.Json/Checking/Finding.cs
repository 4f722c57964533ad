namespace Networking.Core.Json.Checking;

/// <summary>What is wrong in an entry, and where.</summary>
/// <param name="Code">One of <see cref="JournalCodes"/>.</param>
/// <param name="Path">The JSON path.</param>
internal sealed record Finding(string Code, string Path);
