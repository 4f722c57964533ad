using Networking.Core;
using Networking.Core.Contacts;

namespace JobSearchCli.Notes;

/// <summary>Reads a fact written as <c>in confidence: a quiet place to write #writing, quiet places</c>.</summary>
internal static class NoteFacts
{
    private const string Confidence = "in confidence:";
    private const string Topics = " #";

    /// <summary>The fact; null where nothing is left of it.</summary>
    internal static FactNoted? From(Note note, EntryId id, ContactId who)
    {
        bool inConfidence = note.Detail.StartsWith(Confidence, StringComparison.OrdinalIgnoreCase);
        string said = $" {(inConfidence ? note.Detail[Confidence.Length..] : note.Detail)}";
        int topics = said.LastIndexOf(Topics, StringComparison.Ordinal);
        string text = (topics < 0 ? said : said[..topics]).Trim();
        return text.Length == 0 ? null : new()
        {
            Id = id,
            On = note.On,
            Contact = who,
            About = note.What switch { "need" => FactKind.Need, "offer" => FactKind.Offer, _ => FactKind.Matter },
            Text = text,
            Topics = topics < 0 ? [] : NoteLists.Of(said[(topics + Topics.Length)..], ','),
            InConfidence = inConfidence,
        };
    }
}
