using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Interactions;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests;

public sealed class SmokeTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_is_appended_is_read_back_and_found_when_it_is_due(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalScope scope = new(new SeekerId(Guid.NewGuid()));
        ContactId mara = new(Guid.NewGuid());
        JournalEntry[] entries =
        [
            new ContactAdded { Id = new(Guid.NewGuid()), On = new(2026, 11, 1), Contact = mara, Details = new() { GivenName = "Mara" } },
            new InteractionLogged { Id = new(Guid.NewGuid()), On = new(2026, 11, 20), Contacts = [mara], Channel = Channel.Phone, Direction = Direction.Mutual, Gesture = Gesture.HelpReceived, Summary = "Her brother Tore" },
        ];
        AppendResult result = await store.Journal.AppendAsync(scope, entries, 0);
        Assert.Equal((AppendStatus.Appended, 2L, 2), (result.Status, result.Version, result.Added));
        AppendResult again = await store.Journal.AppendAsync(scope, entries, 0);
        Assert.Equal((AppendStatus.Appended, 2L, 0), (again.Status, again.Version, again.Added));
        NetworkSnapshot read = await store.Journal.LoadNetworkAsync(scope);
        Assert.Equal(entries, read.Network.Entries);
        IReadOnlyList<DueRelationship> due = await store.DueWork.FindDueAsync(TenantId.Only, [scope.Seeker], Stores.Today);
        Assert.Equal(mara, Assert.Single(due).Contact);
        IReadOnlyList<CoolingRelationship> below = await store.DueWork.FindBelowAsync(TenantId.Only, [scope.Seeker], new(0.3, 30, Stores.Today.PlusDays(100)));
        Assert.Equal(mara, Assert.Single(below).Contact);
        Assert.Equal(2, (await store.Journal.LoadRelationshipAsync(scope, mara)).Network.Count);
    }
}
