using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Interchange.VCards;

/// <summary>Between cards and what the network knows of people.</summary>
/// <remarks>
/// What vCard has no word for, such as where somebody was met, is written as <c>X-NETWORKING-…</c> and read again; what the
/// model has no word for is kept with the imported entry and written back. So a contact goes out and in without loss.
/// </remarks>
public static class VCardContacts
{
    /// <summary>What a card says: of a person; of something else, which is left out; or of nobody.</summary>
    /// <param name="card">The card.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static ImportRecord ToRecord(VCard card, ImportPlace place)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new CardPerson(card, place, (_, _) => { }).ToRecord(ImportOptions.Default.LongestField);
    }

    /// <summary>A contact as a card of version 4.0.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="notes">Notes to put into the card; each becomes a NOTE.</param>
    /// <param name="kept">What an import kept of the person's card, as in the attribute <c>vcard</c> of its entries; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is null.</exception>
    public static VCard ToCard(Contact contact, ValueList<string> notes = default, string? kept = null)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return ToCard(contact, ContactCard.Of(contact, notes), kept);
    }

    private static VCard ToCard(Contact contact, List<VCardProperty> properties, string? kept)
    {
        IEnumerable<VCardProperty> all = kept is null ? properties : KeptProperties.Merge(properties, kept);
        VCard card = new() { Version = VCardVersion.V40, Properties = ValueList.From(all) };
        return card.First("UID") is not null ? card : card with { Properties = [.. card.Properties, new("UID", $"urn:uuid:{contact.Id}")] };
    }

    /// <summary>Writes all contacts of a day, paused ones included and erased ones not, in order of their ids.</summary>
    /// <param name="network">The network.</param>
    /// <param name="today">The day.</param>
    /// <param name="writer">Takes the text; let it write UTF-8.</param>
    /// <param name="version">The version, 4.0 or 3.0.</param>
    /// <param name="withNotes">
    /// Whether what was noted about people as worth remembering goes out too, except what was told in confidence. Default
    /// false: a card is for passing on, and what the seeker notes about people is not.
    /// </param>
    /// <returns>The number of cards.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is neither.</exception>
    public static int WriteAll(Network network, LocalDate today, TextWriter writer, VCardVersion version = VCardVersion.V40, bool withNotes = false)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(writer);
        Dictionary<ContactId, string> kept = KeptOf(network, today);
        IReadOnlyList<Relationship> people = network.AsOf(today).Relationships;
        VCardWriter.Write(
            writer,
            people.Select(person => ToCard(
                person.Contact,
                [.. ContactCard.Of(person.Contact, withNotes ? NotesOf(person) : []), .. OwnWords.Of(person.AddedOn, today)],
                kept.GetValueOrDefault(person.Id))),
            version);
        return people.Count;
    }

    private static ValueList<string> NotesOf(Relationship person) => ValueList.From(person.Facts
        .Where(fact => fact.About == FactKind.Matter && !fact.InConfidence)
        .Select(fact => fact.Text));

    /// <summary>What was kept of people's cards, the latest of each.</summary>
    private static Dictionary<ContactId, string> KeptOf(Network network, LocalDate today)
    {
        HashSet<EntryId> retracted = [.. network.Entries.OfType<EntryRetracted>().Where(entry => entry.On <= today).Select(entry => entry.Entry)];
        Dictionary<ContactId, string> kept = [];
        foreach (ContactEntry entry in network.Entries.OfType<ContactEntry>())
        {
            if (entry.On <= today
                && entry.Source == VCardFormat.Source
                && !retracted.Contains(entry.Id)
                && entry.Attributes.TryGetValue(KeptProperties.Attribute, out string? lines))
            {
                kept[network.Resolve(entry.Contact)] = lines;
            }
        }

        return kept;
    }
}
