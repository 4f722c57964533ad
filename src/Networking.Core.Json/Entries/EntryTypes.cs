using System.Text;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;

namespace Networking.Core.Json.Entries;

/// <summary>The closed set of entry types, each under the name of its kind.</summary>
internal static class EntryTypes
{
    internal static IReadOnlyList<EntryType> All { get; } =
    [
        new EntryType<SeekerProfileSet>(EntryKind.SeekerProfileSet),
        new EntryType<SearchStarted>(EntryKind.SearchStarted),
        new EntryType<SearchEnded>(EntryKind.SearchEnded),
        new EntryType<TargetSet>(EntryKind.TargetSet),
        new EntryType<ContactAdded>(EntryKind.ContactAdded),
        new EntryType<ContactUpdated>(EntryKind.ContactUpdated),
        new EntryType<ContactsMerged>(EntryKind.ContactsMerged),
        new EntryType<ContactsKeptApart>(EntryKind.ContactsKeptApart),
        new EntryType<RelationshipDeclared>(EntryKind.RelationshipDeclared),
        new EntryType<TierSet>(EntryKind.TierSet),
        new EntryType<FactNoted>(EntryKind.FactNoted),
        new EntryType<AcquaintanceNoted>(EntryKind.AcquaintanceNoted),
        new EntryType<GatheringPlanned>(EntryKind.GatheringPlanned),
        new EntryType<GatheringAttended>(EntryKind.GatheringAttended),
        new EntryType<InteractionLogged>(EntryKind.InteractionLogged),
        new EntryType<LeadReceived>(EntryKind.LeadReceived),
        new EntryType<LeadAdvanced>(EntryKind.LeadAdvanced),
        new EntryType<LeadReportedBack>(EntryKind.LeadReportedBack),
        new EntryType<IntroductionRequested>(EntryKind.IntroductionRequested),
        new EntryType<IntroductionAdvanced>(EntryKind.IntroductionAdvanced),
        new EntryType<IntroductionReportedBack>(EntryKind.IntroductionReportedBack),
        new EntryType<AskMade>(EntryKind.AskMade),
        new EntryType<AskAnswered>(EntryKind.AskAnswered),
        new EntryType<PromiseMade>(EntryKind.PromiseMade),
        new EntryType<PromiseKept>(EntryKind.PromiseKept),
        new EntryType<FollowUpSnoozed>(EntryKind.FollowUpSnoozed),
        new EntryType<FollowUpDismissed>(EntryKind.FollowUpDismissed),
        new EntryType<ContactPaused>(EntryKind.ContactPaused),
        new EntryType<ContactResumed>(EntryKind.ContactResumed),
        new EntryType<EntryRetracted>(EntryKind.EntryRetracted),
        new EntryType<ContactErased>(EntryKind.ContactErased),
        new EntryType<UnknownEntry>(EntryKind.Unknown),
    ];

    private const int LongestName = 64;

    private static readonly Dictionary<EntryKind, EntryType> ByKind = All.ToDictionary(type => type.Kind);
    private static readonly Dictionary<string, EntryType> ByName = All.ToDictionary(type => type.Name, StringComparer.Ordinal);

    internal static EntryType Of(JournalEntry entry) => ByKind[entry.Kind];

    /// <summary>The type whose kind has a name; null for a name that is none of this version's.</summary>
    internal static EntryType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>As <see cref="Find(string)"/>, of a name in UTF-8.</summary>
    internal static EntryType? Find(ReadOnlySpan<byte> name)
    {
        Span<char> text = stackalloc char[LongestName];
        return name.Length <= LongestName && Encoding.UTF8.TryGetChars(name, text, out int length)
            && ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out EntryType? type)
            ? type
            : null;
    }
}
