using NodaTime;

namespace Networking.Core.Json.Tests.Support;

/// <summary>What the golden files of version 1 say, as code. Neither is ever changed; kinds and properties are added at the end.</summary>
internal static partial class GoldenEntries
{
    private const string Source = "linkedin";

    private static readonly Instant At = Instant.FromUtc(2026, 11, 23, 9, 30, 15).PlusNanoseconds(120);
    private static readonly Attributes Colour = Attributes.None.With("colour", "green").With("note", "two\nlines");

    internal static JournalEntry[] Full => [.. FullOfPeople, .. FullOfDealings];

    internal static JournalEntry[] Bare => BareOnes;

    private static Guid Id(int number) => new($"{number:x8}-4a4f-4a4f-8001-020304050607");

    /// <summary>A text with what is escaped in JSON, what is not, and what is beyond the first plane.</summary>
    private static string Text(string property) => property + " \"ä\" 名 \U0001F600";
}
