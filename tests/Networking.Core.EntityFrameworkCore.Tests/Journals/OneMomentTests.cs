using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Journals;

/// <summary>Reading one relationship takes several statements, which see one and the same moment.</summary>
public sealed class OneMomentTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task An_append_between_its_statements_is_not_read_in_part_and_does_not_wait(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore other = stores.Open();
        JournalEntry[] before = [Entries.Added(1), Entries.Talk(1, 1, Stores.Today)];
        JournalEntry[] between = [new SeekerProfileSet { Id = Entries.Entry(2), On = Stores.Today, Profile = new() { Zone = "Europe/Paris" } }, Entries.Talk(3, 1, Stores.Today)];
        await other.Journal.AppendAsync(Mine, before);
        Between statements = new(() => other.Journal.AppendAsync(Mine, between));
        NetworkStore reading = stores.Open(InterceptedProvider.With(statements));
        Assert.Equal(before, (await reading.Journal.ReadRelationshipAsync(Mine, Entries.Person(1)).ToListAsync()).Select(one => one.Entry));
        Assert.True(statements.IsDone);
        Assert.Equal([.. before, .. between], (await reading.Journal.ReadRelationshipAsync(Mine, Entries.Person(1)).ToListAsync()).Select(one => one.Entry));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task An_erasure_between_its_statements_is_not_read_in_part(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore other = stores.Open();
        JournalEntry[] before =
        [
            Entries.Added(1), Entries.Added(2), Entries.Talk(1, 1, Stores.Today, "A word."),
            new Introductions.IntroductionRequested { Id = Entries.Entry(2), On = Stores.Today, Introduction = new(Guid.NewGuid()), Introducer = Entries.Person(1), Target = Entries.Person(2), TargetName = "Mara" },
        ];
        await other.Journal.AppendAsync(Mine, before);
        ContactErased erasure = new() { Id = Entries.Entry(3), On = Stores.Today, Contacts = [Entries.Person(1), Entries.Person(2)] };
        Between statements = new(() => other.Journal.AppendAsync(Mine, [erasure]));
        NetworkStore reading = stores.Open(InterceptedProvider.With(statements));
        Assert.Equal(before, (await reading.Journal.ReadRelationshipAsync(Mine, Entries.Person(1)).ToListAsync()).Select(one => one.Entry));
        Assert.True(statements.IsDone);
    }

    /// <summary>Appends once, before a reader looks for the positions of what it will read.</summary>
    private sealed class Between(Func<Task<AppendResult>> append) : DbCommandInterceptor
    {
        internal bool IsDone { get; private set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!IsDone && command.CommandText.Contains("entry_people", StringComparison.Ordinal))
            {
                IsDone = true;
                Assert.True((await append()).IsAppended);
            }

            return result;
        }
    }
}
