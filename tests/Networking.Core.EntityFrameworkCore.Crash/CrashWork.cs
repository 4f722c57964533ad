using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Storage;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Crash;

/// <summary>
/// What is appended: the same entries for the same numbers, so that whoever looks afterwards knows what must be there. All
/// people in it are invented.
/// </summary>
public static class CrashWork
{
    /// <summary>How many write at a time: two to one journal and one to another.</summary>
    public const int Writers = 3;

    /// <summary>The last word of what is said of an append: who is killed can have said half of it.</summary>
    public const string LineEnd = "done";

    /// <summary>After so many rounds others take over, so that long runs do not wait for long journals.</summary>
    private const int RoundsOfAJournal = 20;
    private const int People = 40;
    private const int MostInOneAppend = 12;

    /// <summary>The day of all that is reckoned.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 23);

    /// <summary>The moment at which the writers' clock stands.</summary>
    public static Instant Now { get; } = Today.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();

    /// <summary>The journal that a writer appends to in a round.</summary>
    public static JournalScope Scope(int round, int writer) =>
        new(new SeekerId(Id((round - 1) / RoundsOfAJournal, 8, writer == Writers ? 2 : 1, 0)));

    /// <summary>The entries of one append: mostly one, sometimes several.</summary>
    public static IReadOnlyList<JournalEntry> Append(int round, int writer, int append) =>
        [.. Enumerable.Range(0, append % 4 == 0 ? 2 + (append / 4 % MostInOneAppend) : 1).Select(index => Entry(round, writer, append, index))];

    private static JournalEntry Entry(int round, int writer, int append, int index)
    {
        EntryId id = new(Id(round, writer, index, append));
        return (append + index) % 10 == 0
            ? new ContactAdded { Id = id, On = Today.PlusDays(-400), Contact = new(Id(round, writer, 100, append)), Details = new() { GivenName = $"Given {append}" } }
            : new InteractionLogged
            {
                Id = id,
                On = Today.PlusDays(-1 - ((append * 7) % 300)),
                Contacts = [new(Id(0, 7, 0, ((append * 13) + index) % People))],
                Channel = Channel.Phone,
                Direction = Direction.Mutual,
                Gesture = Gesture.Conversation,
                Depth = Depth.Substantial,
            };
    }

    private static Guid Id(int a, int b, int c, int d) => new(a, (short)b, (short)c, [128, 0, 0, 0, .. BitConverter.GetBytes(d)]);
}
