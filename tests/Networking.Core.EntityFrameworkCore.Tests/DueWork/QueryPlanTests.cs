using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.DueWork;
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

    private static void AssertRange(string plan, string column)
    {
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN s", plan, StringComparison.Ordinal);
        Assert.Matches($"(Index Cond|SEARCH).*tenant.*seeker.*{column}", plan);
    }

    private static async Task<string> PlanAsync(Stores stores, Func<NetworkDbContext, IQueryable<StandingRow>> ask)
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
        await many.Database.OpenConnectionAsync();
        await using DbCommand command = ask(many).CreateDbCommand();
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
