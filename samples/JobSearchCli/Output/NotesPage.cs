using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;

namespace JobSearchCli.Output;

/// <summary>What notes would add: how many rows, of which days, and who is new by them.</summary>
internal static class NotesPage
{
    internal static void Write(NotesToImport notes, Screen screen)
    {
        if (notes.New == 0)
        {
            return;
        }

        screen.Heading($"Rows of your notes to add ({Words.Number(notes.New)})");
        NetworkView after = notes.After.AsOf(NetworkSource.LastDay);
        int people = notes.Entries.SelectMany(entry => entry.Subjects).Select(notes.After.Resolve).Distinct().Count();
        screen.Item($"{(people == 0 ? "" : $"About {Words.People(people)}, ")}{Words.Plain(notes.Entries.Min(entry => entry.On))} to {Words.Plain(notes.Entries.Max(entry => entry.On))}.");
        string[] added = [.. notes.Entries.OfType<ContactAdded>().Select(entry => after.Find(entry.Contact)?.Contact.DisplayName ?? "").Where(name => name.Length > 0)];
        if (added.Length > 0)
        {
            screen.Item($"New people: {string.Join(", ", added)}.");
        }
    }
}
