using Networking.Core.Asks;
using Networking.Core.Gatherings;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Promises;

namespace Networking.Core.Tests.TestData;

/// <summary>Ids that are the same in every run. They sort by their number.</summary>
public static class Ids
{
    public static SeekerId Seeker { get; } = new(Make(1, 99));

    public static EntryId Entry(int number) => new(Make(number, 1));

    public static ContactId Contact(int number) => new(Make(number, 2));

    public static LeadId Lead(int number) => new(Make(number, 3));

    public static AskId Ask(int number) => new(Make(number, 4));

    public static PromiseId Promise(int number) => new(Make(number, 5));

    public static GatheringId Gathering(int number) => new(Make(number, 6));

    public static IntroductionId Introduction(int number) => new(Make(number, 7));

    private static Guid Make(int number, short kind) => new(number, kind, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
