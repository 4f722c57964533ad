using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Privacy;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Scoring;

namespace Networking.Core.EntityFrameworkCore.Tests.DueWork;

/// <summary>What the databases themselves say of how they answer, with enough rows that reading all of them would cost more.</summary>
public sealed class QueryPlanTests
{
    private const int Seekers = 300;
    private const int Contacts = 100;

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_is_due_for_many_seekers_is_a_range_of_the_index(string kind)
    {
        using Stores stores = Stores.New(kind);
        string plan = await PlanAsync(stores, db => RelationalDueWork.Due(db, Stores.Today, 1000));
        Assert.Contains("standings_by_due", plan, StringComparison.Ordinal);
        AssertRange(plan, "due_on");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Who_is_below_a_chance_is_a_range_of_the_index(string kind)
    {
        using Stores stores = Stores.New(kind);
        string plan = await PlanAsync(stores, db => RelationalDueWork.Below(db, WarmthModel.V1.KeyFingerprint, 40, 1000));
        Assert.Contains("standings_by_warmth", plan, StringComparison.Ordinal);
        AssertRange(plan, "warmth_key");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task One_relationship_is_looked_up_by_indexes_right_after_a_large_append(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await store.Storage.MigrateAsync();
        SeekerProfileSet general = new() { Id = Entries.Entry(9_999), On = Stores.Today, Profile = new() };
        JournalEntry[] entries = [general, .. Enumerable.Range(1, 200).Select(person => Entries.Added(person)), .. Enumerable.Range(1, 3000).Select(talk => Entries.Talk(talk, 1 + (talk % 200), Stores.Today))];
        Assert.True((await store.Journal.AppendAsync(Entries.Scope(), entries)).IsAppended);
        await using NetworkDbContext db = store.Contexts.For(Entries.Scope());
        string plan = await PlanAsync(stores, db, EntryRows.InOrder(EntryRows.General(db)));
        Assert.Matches("(Scan using|Scan on|USING INDEX) entries_general", plan);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        plan = await PlanAsync(stores, db, EntryRows.Positions(db, [Entries.Person(1).Value, Entries.Person(2).Value]));
        Assert.Matches("(Index Cond|SEARCH).*tenant.*seeker.*contact", plan);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        plan = await PlanAsync(stores, db, EntryRows.InOrder(EntryRows.Own(db, [.. Enumerable.Range(1, 15).Select(talk => 200L * talk)])));
        Assert.Matches("(Index Cond|SEARCH).*tenant.*seeker.*position", plan);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task When_something_was_recorded_of_people_is_a_range_of_the_index_for_each(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalEntry[] entries = [.. Enumerable.Range(1, 200).Select(person => Entries.Added(person)), .. Enumerable.Range(1, 3000).Select(talk => Entries.Talk(talk, 1 + (talk % 200), Stores.Today))];
        Assert.True((await store.Journal.AppendAsync(Entries.Scope(), entries)).IsAppended);
        await using NetworkDbContext db = store.Contexts.For(Entries.Scope());
        string places = await PlanAsync(stores, db, LastRecorded.Places(db, [.. Enumerable.Range(1, 5).Select(person => Entries.Person(person).Value)]));
        Assert.Matches("(Index Cond|SEARCH).*tenant.*seeker.*contact", places);
        Assert.DoesNotContain("Seq Scan", places, StringComparison.Ordinal);
        string days = await PlanAsync(stores, db, LastRecorded.Days(db, [.. Enumerable.Range(1, 15).Select(talk => 200L * talk)]));
        Assert.Matches("(Index Cond|SEARCH).*tenant.*seeker.*position", days);
        Assert.DoesNotContain("Seq Scan", days, StringComparison.Ordinal);
    }

    private static void AssertRange(string plan, string column)
    {
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN s", plan, StringComparison.Ordinal);
        Assert.Matches($"(Index Cond|SEARCH).*tenant.*seeker.*{column}", plan);
    }

    private static async Task<string> PlanAsync(Stores stores, Func<NetworkDbContext, IQueryable> ask)
    {
        NetworkStore store = stores.Open();
        await store.Storage.MigrateAsync();
        for (int seeker = 1; seeker <= Seekers; seeker++)
        {
            await using NetworkDbContext db = store.Contexts.For(Entries.Scope(seeker));
            db.Standings.AddRange(Enumerable.Range(1, Contacts).Select(contact => new StandingRow
            {
                Tenant = db.Tenant,
                Seeker = db.Seeker,
                Contact = Entries.Person(contact).Value,
                WarmthKey = contact,
                KeyFingerprint = WarmthModel.V1.KeyFingerprint,
                DueOn = Stores.Today.PlusDays(contact - 5),
            }));
            await db.SaveChangesAsync();
        }

        await using NetworkDbContext many = store.Contexts.For(Entries.Tenant(1), Enumerable.Range(1, 40).Select(Entries.Seeker));
        await many.Database.ExecuteSqlRawAsync("ANALYZE");
        return await PlanAsync(stores, many, ask(many));
    }

    private static async Task<string> PlanAsync(Stores stores, NetworkDbContext db, IQueryable query)
    {
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = query.CreateDbCommand();
        command.CommandText = (stores.Kind == "sqlite" ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        StringBuilder plan = new();
        while (await reader.ReadAsync())
        {
            plan.AppendLine(reader.GetValue(reader.FieldCount - 1).ToString());
        }

        return plan.ToString();
    }
}
