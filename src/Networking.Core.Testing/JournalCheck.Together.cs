using Networking.Core.Contacts;
using Networking.Core.Storage;

namespace Networking.Core.Testing;

/// <summary>The laws of appends that are made at the same time.</summary>
internal sealed partial class JournalCheck
{
    private const int Appenders = 16;
    private const int Rounds = 4;
    private const int Together = 3;
    private const int Pairs = 60;

    private async IAsyncEnumerable<string> LandsEachAppendOnce()
    {
        // Each makes its own appends, and all make one and the same.
        JournalEntry[] shared = JournalSamples.People(5000, Together);
        AppendResult[][] answers = await AtOnceAsync(async (journal, appender) =>
        {
            List<AppendResult> own = [];
            for (int round = 0; round < Rounds; round++)
            {
                own.Add(await journal.AppendAsync(Scope(), Own(appender, round), null, cancellationToken));
                own.Add(await journal.AppendAsync(Scope(), shared, null, cancellationToken));
            }

            return own.ToArray();
        });
        HashSet<EntryId> wanted = [.. shared.Select(entry => entry.Id)];
        wanted.UnionWith(
            from appender in Enumerable.Range(0, Appenders)
            from round in Enumerable.Range(0, Rounds)
            from entry in Own(appender, round)
            select entry.Id);
        List<StoredEntry> read = await ReadAsync(Scope());
        foreach (string fault in Faults(
            answers.SelectMany(own => own).All(answer => answer.IsAppended) ? null : "An append that expects no version is not answered with Appended.",
            answers.SelectMany(own => own).Sum(answer => answer.Added) == wanted.Count ? null : "The numbers of entries said to be added do not make up the journal.",
            read.Select(stored => stored.Position).SequenceEqual(Enumerable.Range(1, read.Count).Select(position => (long)position)) ? null : "The positions are not 1, 2, 3 and so on.",
            read.Count == wanted.Count ? null : $"The journal has {read.Count} entries and not {wanted.Count}.",
            wanted.SetEquals(read.Select(stored => stored.Entry.Id)) ? null : "An entry is not in the journal, or one is that ought not."))
        {
            yield return fault;
        }
    }

    private async IAsyncEnumerable<string> LetsOneWinAVersion()
    {
        List<JournalEntry> won = [];
        for (int round = 0; round < Rounds; round++)
        {
            long version = won.Count;
            AppendResult[] answers = await AtOnceAsync((journal, appender) => journal.AppendAsync(Scope(), Own(appender, round), version, cancellationToken));
            int[] winners = [.. Enumerable.Range(0, Appenders).Where(appender => answers[appender].IsAppended)];
            if (winners.Length != 1)
            {
                yield return $"Of {Appenders} appends that expected version {version}, {winners.Length} were appended.";
                yield break;
            }

            won.AddRange(Own(winners[0], round));
            foreach (string fault in Faults(
                answers.All(answer => answer.Status is AppendStatus.Appended or AppendStatus.Conflict) ? null : "An append that did not win is not answered with Conflict.",
                await ReadFaultAsync("The journal after appends that expected the same version", Scope(), won)))
            {
                yield return fault;
            }
        }
    }

    private async IAsyncEnumerable<string> ReadsOneMoment()
    {
        // Of each append one entry belongs to every relationship and one to this alone, which stores tend to read apart.
        ContactAdded person = JournalSamples.Person(1);
        JournalEntry[] Pair(int number) =>
        [
            new SeekerProfileSet { Id = JournalSamples.Person(100 + (2 * number)).Id, On = JournalSamples.Day, Profile = new() },
            new FactNoted { Id = JournalSamples.Person(101 + (2 * number)).Id, On = JournalSamples.Day, Contact = person.Contact, Text = "a fact" },
        ];
        JournalEntry[] all = [person, .. Enumerable.Range(0, Pairs).SelectMany(Pair)];
        StoredEntry[] journal = Journal(all);
        await AppendAsync(Scope(), [person]);
        Task writing = Task.Run(
            async () =>
            {
                for (int number = 0; number < Pairs; number++)
                {
                    await _journal.AppendAsync(Scope(), Pair(number), null, cancellationToken);
                }
            },
            cancellationToken);
        string? fault = null;
        while (!writing.IsCompleted)
        {
            List<StoredEntry> read = await ListAsync(_journal.ReadRelationshipAsync(Scope(), person.Contact, cancellationToken));
            fault ??= read.Count % 2 == 0 ? "Reading one relationship while others append gives an append in part." : Difference("Reading one relationship while others append", read, journal[..Math.Min(read.Count, journal.Length)]);
        }

        await writing;
        if (fault is not null)
        {
            yield return fault;
        }
    }

    private static JournalEntry[] Own(int appender, int round) =>
        JournalSamples.People(1 + (((appender * Rounds) + round) * Together), Together);

    /// <summary>Runs all appenders at once, half of them where the store was opened once more.</summary>
    private Task<T[]> AtOnceAsync<T>(Func<INetworkJournal, int, Task<T>> append)
    {
        WatchedJournal other = WatchedJournal.Open(open);
        return Task.WhenAll(Enumerable.Range(0, Appenders)
            .Select(appender => Task.Run(() => append(appender % 2 == 0 ? _journal : other, appender), cancellationToken)));
    }
}
