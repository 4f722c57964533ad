using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Testing;

/// <summary>A made-up journal with the day on which, and the settings under which, policies are asked.</summary>
internal sealed record BuiltInJournal(IReadOnlyList<JournalEntry> Entries, LocalDate Today, NetworkSettings Settings)
{
    private const int Count = 24;

    /// <summary>A leap day, the ends of a year and of a month, a weekend, and days like any other.</summary>
    private static readonly LocalDate[] Todays =
    [
        new(2028, 2, 29), new(2026, 12, 31), new(2026, 11, 23), new(2026, 11, 22), new(2027, 1, 1), new(2026, 4, 30),
    ];

    /// <summary>All of them, the same in every run.</summary>
    internal static IEnumerable<BuiltInJournal> All => Enumerable.Range(1, Count).Select(Make);

    private static BuiltInJournal Make(int seed)
    {
        LocalDate today = Todays[seed % Todays.Length];
        NetworkSettings settings = (seed % 4) switch
        {
            0 => new() { Holidays = ValueList.From(Enumerable.Range(-6, 14).Select(today.PlusDays)) },
            1 => new() { TrackingSince = today.PlusDays(-20) },
            2 => new() { Policies = PolicySet.V1.With(new TierCadencePolicy { Tiers = CadenceTiers.Dunbar }) },
            _ => new(),
        };
        return new(new JournalTeller(seed, today).Tell(), today, settings);
    }
}
