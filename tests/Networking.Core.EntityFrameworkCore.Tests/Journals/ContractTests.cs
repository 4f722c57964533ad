using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Testing;

namespace Networking.Core.EntityFrameworkCore.Tests.Journals;

public sealed class ContractTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_relational_journal_keeps_the_laws_of_journals(string kind)
    {
        using Stores stores = Stores.New(kind);
        Assert.Empty(await NetworkJournalContract.CheckAsync(() => stores.Open().Journal));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task It_keeps_them_without_anything_in_memory(string kind)
    {
        using Stores stores = Stores.New(kind);
        Assert.Empty(await NetworkJournalContract.CheckAsync(() => stores.Open(options => options.MostCachedEntries = 0).Journal));
    }
}
