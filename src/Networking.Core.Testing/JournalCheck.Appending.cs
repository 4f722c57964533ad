using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Storage;

namespace Networking.Core.Testing;

/// <summary>The laws of what is appended, and what is not.</summary>
internal sealed partial class JournalCheck
{
    private async IAsyncEnumerable<string> BeginsEmpty()
    {
        foreach (string fault in Faults(
            await ReadFaultAsync("A journal that nothing was appended to", Scope(), []),
            Difference("Reading a relationship of an empty journal", await ListAsync(_journal.ReadRelationshipAsync(Scope(), JournalSamples.Person(1).Contact, cancellationToken)), []),
            Difference("Appending nothing", await AppendAsync(Scope(), []), AppendStatus.Appended, 0),
            Difference("Appending nothing at version 0", await AppendAsync(Scope(), [], 0), AppendStatus.Appended, 0),
            await ReadFaultAsync("A journal that nothing but nothing was appended to", Scope(), [])))
        {
            yield return fault;
        }
    }

    private async IAsyncEnumerable<string> AppendsAllOrNone()
    {
        JournalEntry[] there = JournalSamples.People(1, 2);
        JournalEntry[] sound = JournalSamples.People(3, 3);
        ContactAdded nameless = JournalSamples.Nameless(10);
        await AppendAsync(Scope(), there);
        foreach (int place in Enumerable.Range(0, sound.Length + 1))
        {
            AppendResult answer = await AppendAsync(Scope(), [.. sound[..place], nameless, .. sound[place..]]);
            foreach (string fault in Faults(
                Difference("An append with a contact without a name", answer, AppendStatus.Refused, there.Length),
                answer.Refusals.Any(refusal => refusal.Entry == nameless.Id && refusal.Code == EntryCodes.ContactNameless) ? null : "The refusal does not name the entry and the code.",
                await ReadFaultAsync("The journal after a refused append", Scope(), there)))
            {
                yield return fault;
            }
        }

        if (await AppendFaultAsync(Scope(), sound, there.Length) is { } late)
        {
            yield return late;
        }
    }

    private async IAsyncEnumerable<string> AppendsOnce()
    {
        JournalEntry[] first = JournalSamples.People(1, 3);
        JournalEntry[] all = JournalSamples.People(1, 5);
        await AppendAsync(Scope(), first);
        foreach (string fault in Faults(
            Difference("An append made again", await AppendAsync(Scope(), first), AppendStatus.Appended, 3),
            Difference("An append made again in another order", await AppendAsync(Scope(), [.. first.Reverse()]), AppendStatus.Appended, 3),
            Difference("An append of three entries that are there, and two that are not, one of them twice", await AppendAsync(Scope(), [all[4], .. first, all[3], all[4]]), AppendStatus.Appended, 5, 2),
            await ReadFaultAsync("The journal after appending again", Scope(), [.. first, all[4], all[3]])))
        {
            yield return fault;
        }
    }

    private async IAsyncEnumerable<string> ReportsConflicts()
    {
        JournalEntry[] there = JournalSamples.People(1, 3);
        ContactAdded next = JournalSamples.Person(4);
        string?[] found =
        [
            Difference("An append to an empty journal that expects version 1", await AppendAsync(Scope(), there, 1), AppendStatus.Conflict, 0),
            await AppendFaultAsync(Scope(), there, 0, 0),
            Difference("An append that expects an empty journal", await AppendAsync(Scope(), [next], 0), AppendStatus.Conflict, 3),
            Difference("An append that expects an earlier version", await AppendAsync(Scope(), [next], 2), AppendStatus.Conflict, 3),
            Difference("An append that expects a later version", await AppendAsync(Scope(), [there[0], next], 4), AppendStatus.Conflict, 3),
            await ReadFaultAsync("The journal after conflicts", Scope(), there),
            Difference("An append of entries that are there, which expects an earlier version,", await AppendAsync(Scope(), there, 0), AppendStatus.Appended, 3),
            await AppendFaultAsync(Scope(), [next], 3, 3),
        ];
        foreach (string fault in Faults(found))
        {
            yield return fault;
        }
    }

    private async IAsyncEnumerable<string> RefusesOtherContent()
    {
        ContactAdded first = JournalSamples.Person(1);
        ContactAdded other = first with { Details = new() { GivenName = "Another" } };
        ContactAdded next = JournalSamples.Person(2);
        await AppendAsync(Scope(), [first]);
        foreach (IReadOnlyList<JournalEntry> entries in new JournalEntry[][] { [next, other], [next, next with { Source = "another" }] })
        {
            AppendResult answer = await AppendAsync(Scope(), entries);
            foreach (string fault in Faults(
                Difference("An append of another content under an id", answer, AppendStatus.Refused, 1),
                answer.Refusals.Any(refusal => refusal.Entry == entries[1].Id && refusal.Code == EntryCodes.IdConflict) ? null : "The refusal does not name the entry and the code.",
                await ReadFaultAsync("The journal after another content was refused", Scope(), [first])))
            {
                yield return fault;
            }
        }
    }

    private async IAsyncEnumerable<string> RedactsTheErased()
    {
        IReadOnlyList<JournalEntry> story = [.. JournalSamples.Story(1).Where(entry => entry is not ContactErased)];
        ContactId gone = story.OfType<ContactAdded>().Skip(2).First().Contact;
        ContactErased erasure = new() { Id = JournalSamples.Person(50).Id, On = JournalSamples.Day, Contacts = [gone] };
        FactNoted With(int number) => new() { Id = JournalSamples.Person(number).Id, On = JournalSamples.Day, Contact = gone, Text = "a word on them", Topics = ["a topic"] };
        int half = story.Count / 2;
        JournalEntry[] all = [.. story.Take(half), With(51), erasure, With(52), .. story.Skip(half), With(53)];
        string?[] found =
        [
            await AppendFaultAsync(Scope(), all[..half], 0),
            await AppendFaultAsync(Scope(), all[half..(half + 3)], half),
            await ReadFaultAsync("The journal after an erasure", Scope(), all[..(half + 3)]),
            await AppendFaultAsync(Scope(), all[(half + 3)..], half + 3),
            await ReadFaultAsync("The journal to which more about the erased was appended", Scope(), all),
            await RelationshipFaultAsync("Reading the relationship of the erased", Scope(), gone, all),
            Difference("Appending what was erased again", await AppendAsync(Scope(), all), AppendStatus.Appended, all.Length),
            await ReadFaultAsync("The journal after what was erased was appended again", Scope(), all),
        ];
        foreach (string fault in Faults(found))
        {
            yield return fault;
        }
    }
}
