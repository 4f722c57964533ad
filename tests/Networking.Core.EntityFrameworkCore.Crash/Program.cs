using System.Globalization;
using Networking.Core;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Crash;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.Storage;
using NodaTime.Testing;

if (args is not [string kind, string place, string number])
{
    Console.Error.WriteLine("sqlite FILE ROUND, or postgresql CONNECTION ROUND; it appends until it is killed.");
    return 2;
}

int round = int.Parse(number, CultureInfo.InvariantCulture);
NetworkJournalOptions options = new() { MigratesOnFirstUse = true };
_ = kind == "sqlite" ? options.UseSqlite(place) : options.UsePostgreSql(place);
using NetworkStore store = new(options, new FakeClock(CrashWork.Now));
Say("begins");
await Task.WhenAll(Enumerable.Range(1, CrashWork.Writers).Select(writer => Task.Run(() => WriteAsync(writer))));
return 0;

async Task WriteAsync(int writer)
{
    JournalScope scope = CrashWork.Scope(round, writer);
    for (int append = 1; ; append++)
    {
        IReadOnlyList<JournalEntry> entries = CrashWork.Append(round, writer, append);
        AppendResult result = await store.Journal.AppendAsync(scope, entries);
        if (result.Added != entries.Count)
        {
            throw new InvalidOperationException($"{result.Status}, {result.Added} added: {string.Join("; ", result.Refusals)}");
        }

        Say($"{writer} {append} {string.Join(' ', entries.Select(entry => entry.Id))} {CrashWork.LineEnd}");
    }
}

static void Say(string line)
{
    lock (Console.Out)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
