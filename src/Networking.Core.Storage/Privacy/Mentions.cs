using System.Text;
using System.Text.Json;
using Networking.Core.Contacts;
using Networking.Core.Json;

namespace Networking.Core.Storage.Privacy;

/// <summary>Finds where the texts of entries about others name somebody who was erased, for those who write a store. Pure.</summary>
public static class Mentions
{
    /// <summary>A name this short is a word of too many others.</summary>
    private const int ShortestName = 3;

    /// <summary>A part of a name, such as the second given name; shorter ones are mostly particles.</summary>
    private const int ShortestPart = 4;

    /// <summary>The last digits of a number, which stay the same with and without the country's code.</summary>
    private const int DigitsOfPhone = 7;

    /// <summary>
    /// The entries, in journal order, that still name a person after an erasure: by the whole words of a name of at least three
    /// letters, or of a part of it of at least four, by an address, or by the last seven digits of a telephone number.
    /// </summary>
    /// <param name="before">The network before the erasure, which knows the person's names; of somebody erased already it finds nothing.</param>
    /// <param name="ids">All ids of the person, <see cref="Network.IdsOf"/>.</param>
    /// <param name="after">The network after it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<EntryId> Of(Network before, IReadOnlyCollection<ContactId> ids, Network after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(after);
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> phones = [];
        foreach (JournalEntry entry in before.Entries)
        {
            if (entry.Names is { } named && ids.Contains(named.Person))
            {
                words.UnionWith(NamesOf(named.Name));
            }

            if (DetailsOf(entry, ids) is { } details)
            {
                words.UnionWith(details.Emails.Concat(details.Links).Select(Plain).Where(word => word.Length >= ShortestName));
                words.UnionWith(new[] { details.GivenName, details.FamilyName }.OfType<string>().SelectMany(NamesOf));
                phones.UnionWith(details.Phones.Select(Digits).Where(digits => digits.Length >= DigitsOfPhone).Select(digits => digits[^DigitsOfPhone..]));
            }
        }

        return words.Count + phones.Count == 0
            ? []
            : ValueList.From(after.Entries.Where(entry => Texts(entry).Any(text => words.Any(word => IsWordOf(text, word)) || phones.Any(Digits(text).Contains))).Select(entry => entry.Id));
    }

    private static ContactDetails? DetailsOf(JournalEntry entry, IReadOnlyCollection<ContactId> ids) => entry switch
    {
        ContactAdded added when ids.Contains(added.Contact) => added.Details,
        ContactUpdated updated when ids.Contains(updated.Contact) => updated.Details,
        _ => null,
    };

    private static IEnumerable<string> NamesOf(string name)
    {
        string plain = Plain(name);
        return plain.Split([' ', '-']).Where(part => part.Length >= ShortestPart).Append(plain).Where(word => word.Length >= ShortestName);
    }

    /// <summary>All texts of an entry, whatever its kind, as its line has them.</summary>
    private static List<string> Texts(JournalEntry entry)
    {
        using JsonDocument line = JsonDocument.Parse(JournalJson.ToUtf8(entry));
        List<string> texts = [];
        Gather(line.RootElement, texts);
        return texts;
    }

    private static void Gather(JsonElement element, List<string> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Gather(property.Value, texts);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Gather(item, texts);
                }

                break;
            case JsonValueKind.String when element.GetString() is { } text && !Guid.TryParse(text, out _):
                texts.Add(Plain(text));
                break;
        }
    }

    private static bool IsWordOf(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>One of the ways in which a letter with a mark can be written.</summary>
    private static string Plain(string text)
    {
        try
        {
            return text.Trim().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text.Trim();
        }
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
