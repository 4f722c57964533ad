namespace Networking.Core.Json.Converters;

/// <summary>A text stands where a word of a fixed list does, and is none of them: most likely a newer version's.</summary>
internal sealed class UnknownValueException() : UnreadableException(JournalCodes.ValueUnknown, "The value is not one of its kind.");
