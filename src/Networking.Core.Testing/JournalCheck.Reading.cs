using Networking.Core.Contacts;
using Networking.Core.Storage;

namespace Networking.Core.Testing;

/// <summary>The laws of what is read.</summary>
internal sealed partial class JournalCheck
{
    private const int Stories = 4;

    private async IAsyncEnumerable<string> ReadsBackWhatWasAppended()
    {
        for (int number = 1; number <= Stories; number++)
        {
            IReadOnlyList<JournalEntry> story = JournalSamples.Story(number);
            long version = 0;
            foreach (JournalEntry[] part in story.Chunk(number * 7))
            {
                if (await AppendFaultAsync(Scope(number), part, version, number % 2 == 0 ? version : null) is { } fault)
                {
                    yield return fault;
                }

                version += part.Length;
            }

            foreach (string fault in Faults(
                await ReadFaultAsync("A journal that is read", Scope(number), story),
                await ReadFaultAsync("A journal that is read again", Scope(number), story),
                Difference("Appending nothing", await AppendAsync(Scope(number), []), AppendStatus.Appended, story.Count)))
            {
                yield return fault;
            }
        }
    }

    private async IAsyncEnumerable<string> KeepsEntriesWhole()
    {
        IReadOnlyList<JournalEntry> entries = JournalSamples.OfEveryKind();
        foreach (string fault in Faults(
            await AppendFaultAsync(Scope(), entries, 0),
            await ReadFaultAsync("A journal of every kind of entry", Scope(), entries)))
        {
            yield return fault;
        }

        List<JournalEntry> kept = [];
        foreach (JournalEntry entry in JournalSamples.Hard())
        {
            AppendResult answer = await AppendAsync(Scope(2), [entry]);
            if (answer.Status == AppendStatus.Appended)
            {
                kept.Add(entry);
            }

            List<StoredEntry> read = await ReadAsync(Scope(2));
            foreach (string fault in Faults(
                answer.IsAppended ? Difference("An append that is taken", answer, AppendStatus.Appended, kept.Count, 1) : Difference("An append that is not taken", answer, AppendStatus.Refused, kept.Count),
                Difference("A journal of what it took", [.. read.Select((stored, index) => index < kept.Count ? Replaced(stored, kept[index]) : stored)], Journal(kept)),
                answer.IsAppended ? Difference("An append made again", await AppendAsync(Scope(2), [entry]), AppendStatus.Appended, kept.Count) : null))
            {
                yield return fault;
            }
        }
    }

    private async IAsyncEnumerable<string> KeepsJournalsApart()
    {
        IReadOnlyList<JournalEntry> story = JournalSamples.Story(2);
        JournalEntry[] people = JournalSamples.People(1, 3);
        ContactErased erasure = new() { Id = JournalSamples.Person(50).Id, On = JournalSamples.Day, Contacts = [JournalSamples.Person(1).Contact] };
        string?[] found =
        [
            await AppendFaultAsync(Scope(seeker: 1, tenant: 1), people, 0, 0),
            await ReadFaultAsync("The journal of the same seeker under another tenant", Scope(seeker: 1, tenant: 2), []),
            await ReadFaultAsync("The journal of another seeker", Scope(seeker: 2, tenant: 1), []),
            await AppendFaultAsync(Scope(seeker: 1, tenant: 2), [.. people, .. story], 0, 0),
            await AppendFaultAsync(Scope(seeker: 2, tenant: 1), people, 0, 0),
            await AppendFaultAsync(Scope(seeker: 1, tenant: 1), [erasure], 3, 3),
            await ReadFaultAsync("A journal with an erasure", Scope(seeker: 1, tenant: 1), [.. people, erasure]),
            await ReadFaultAsync("The journal of the same seeker under another tenant", Scope(seeker: 1, tenant: 2), [.. people, .. story]),
            await ReadFaultAsync("The journal of another seeker", Scope(seeker: 2, tenant: 1), people),
            await RelationshipFaultAsync("Reading a relationship of another seeker", Scope(seeker: 2, tenant: 1), erasure.Contacts[0], people),
        ];
        foreach (string fault in Faults(found))
        {
            yield return fault;
        }
    }

    private async IAsyncEnumerable<string> ReadsAfterAPosition()
    {
        IReadOnlyList<JournalEntry> story = JournalSamples.Story(3);
        StoredEntry[] journal = Journal(story);
        await AppendAsync(Scope(), story);
        foreach (int after in new[] { 1, 2, story.Count / 2, story.Count - 1, story.Count, story.Count + 1 })
        {
            if (Difference($"Reading after position {after}", await ReadAsync(Scope(), after), [.. journal.Skip(after)]) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private async IAsyncEnumerable<string> ReadsOneRelationship()
    {
        for (int number = 1; number <= Stories; number++)
        {
            IReadOnlyList<JournalEntry> story = JournalSamples.Story(number);
            ContactId[] people = [.. story.OfType<ContactAdded>().Select(added => added.Contact)];
            ContactsMerged Merged(int id, ContactId kept, ContactId absorbed) =>
                new() { Id = JournalSamples.Person(id).Id, On = JournalSamples.Day, Kept = kept, Absorbed = absorbed };
            JournalEntry[] entries = [.. story, Merged(60, people[3], people[4]), Merged(61, people[5], people[3])];
            await AppendAsync(Scope(number), entries);
            foreach (ContactId contact in people.Append(JournalSamples.Person(99).Contact))
            {
                List<StoredEntry> read = await ListAsync(_journal.ReadRelationshipAsync(Scope(number), contact, cancellationToken));
                if (Difference("Reading one relationship", read, Relationship(Journal(entries), contact)) is { } fault)
                {
                    yield return fault;
                }
            }
        }
    }

    private async IAsyncEnumerable<string> KeepsAllWhenOpenedAgain()
    {
        IReadOnlyList<JournalEntry> story = JournalSamples.Story(4);
        JournalEntry[] more = JournalSamples.People(1, 2);
        await AppendAsync(Scope(), story);
        JournalEntry[] hard = [.. JournalSamples.Hard()];
        bool[] taken = new bool[hard.Length];
        for (int i = 0; i < hard.Length; i++)
        {
            taken[i] = (await AppendAsync(Scope(2), [hard[i]])).IsAppended;
        }

        WatchedJournal again = WatchedJournal.Open(open);
        foreach (JournalEntry entry in hard.Where((_, i) => taken[i]))
        {
            if (Difference("An append made again to the journal, opened again,", await again.AppendAsync(Scope(2), [entry], null, cancellationToken), AppendStatus.Appended, taken.Count(isTaken => isTaken)) is { } fault)
            {
                yield return fault;
            }
        }

        foreach (string fault in Faults(
            Difference("The journal, opened again,", await ListAsync(again.ReadAsync(Scope(), 0, cancellationToken)), Journal(story)),
            Difference(
                "An append to the journal, opened again,",
                await again.AppendAsync(Scope(), more, story.Count, cancellationToken),
                AppendStatus.Appended,
                story.Count + more.Length,
                more.Length),
            await ReadFaultAsync("The journal that was appended to where it was opened again", Scope(), [.. story, .. more])))
        {
            yield return fault;
        }
    }

    private async IAsyncEnumerable<string> ObeysCancellation()
    {
        JournalEntry[] people = JournalSamples.People(1, 2);
        await AppendAsync(Scope(), people);
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        CancellationToken cancelled = source.Token;
        (string What, Func<Task> Call)[] calls =
        [
            ("Appending", () => _journal.AppendAsync(Scope(), [JournalSamples.Person(3)], null, cancelled)),
            ("Reading", () => ListAsync(_journal.ReadAsync(Scope(), 0, cancelled))),
            ("Reading one relationship", () => ListAsync(_journal.ReadRelationshipAsync(Scope(), JournalSamples.Person(1).Contact, cancelled))),
        ];
        foreach ((string what, Func<Task> call) in calls)
        {
            Exception? thrown = await ThrownAsync(call);
            if (thrown is not OperationCanceledException)
            {
                yield return Instead($"{what} after cancellation", thrown, $"no {nameof(OperationCanceledException)}");
            }
        }
    }

    private async IAsyncEnumerable<string> ChecksArguments()
    {
        (string What, Func<Task> Call)[] calls =
        [
            ("Appending null", () => AppendAsync(Scope(), null!)),
            ("Appending a list with null in it", () => AppendAsync(Scope(), [JournalSamples.Person(1), null!])),
            ("Expecting a version below 0", () => AppendAsync(Scope(), [JournalSamples.Person(1)], -1)),
            ("Appending under an empty tenant and seeker", () => AppendAsync(default, [JournalSamples.Person(1)])),
            ("Appending under an empty seeker", () => AppendAsync(Scope() with { Seeker = default }, [JournalSamples.Person(1)])),
            ("Reading under an empty tenant", () => ReadAsync(Scope() with { Tenant = default })),
            ("Reading one relationship under an empty tenant and seeker", () => ListAsync(_journal.ReadRelationshipAsync(default, JournalSamples.Person(1).Contact, cancellationToken))),
            ("Reading after a position below 0", () => ReadAsync(Scope(), -1)),
        ];
        foreach ((string what, Func<Task> call) in calls)
        {
            Exception? thrown = await ThrownAsync(call);
            if (thrown is not ArgumentException)
            {
                yield return Instead(what, thrown, "no argument exception");
            }
        }

        if (await ReadFaultAsync("The journal after wrong arguments", Scope(), []) is { } fault)
        {
            yield return fault;
        }
    }
}
