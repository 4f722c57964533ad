using Networking.Core;
using Networking.Core.Introductions;

namespace JobSearchCli.Notes;

/// <summary>
/// Introductions, in each of the seeker's three places: asked for, offered to two others, or asked of the seeker. The rows
/// of one share a <c>Ref</c>, and the first one says who stands where.
/// </summary>
internal sealed class NoteIntroductions(SeekerId seeker)
{
    private readonly Dictionary<string, IntroductionRequested> _opened = [];

    internal static bool IsKnown(string word) => word is
        "intro-asked" or "intro-offered" or "intro-to-me" or "intro-agreed" or "intro-refused" or "intro-made" or "intro-met" or "intro-closed" or "intro-told";

    /// <summary>The entry a row stands for; null when it lacks something, or belongs to no introduction above it.</summary>
    internal JournalEntry? ToEntry(Note note, EntryId id, Func<string, ContactId?> person)
    {
        ContactId?[] who = [.. NoteLists.Of(note.Who, ';').Select(person)];
        if (note.Ref.Length == 0 || who.Length == 0 || who.Contains(null))
        {
            return null;
        }

        if (note.What is "intro-asked" or "intro-offered" or "intro-to-me")
        {
            IntroductionRequested? opening = Opening(note, id, [.. who.OfType<ContactId>()], person);
            return opening is not null && _opened.TryAdd(note.Ref, opening) ? opening : null;
        }

        return _opened.TryGetValue(note.Ref, out IntroductionRequested? opened) ? Later(note, id, who[0]!.Value, opened) : null;
    }

    private IntroductionRequested? Opening(Note note, EntryId id, ContactId[] who, Func<string, ContactId?> person)
    {
        IntroductionRequested opening = new() { Id = id, On = note.On, Introduction = IntroductionId.FromSource(seeker, "notes", note.Ref) };
        (string name, string why) = NoteLists.Split(note.Detail, ':');
        return (note.What, who.Length) switch
        {
            ("intro-asked", 1) when name.Length > 0 && person(name) is { } target =>
                opening with { Introducer = who[0], Target = target, TargetName = name, Why = Said(why) },
            ("intro-offered", 2) => opening with { Petitioner = who[0], Target = who[1], ByIntroducer = true, Why = Said(note.Detail) },
            ("intro-to-me", 2) => opening with { Introducer = who[0], Petitioner = who[1], Why = Said(note.Detail) },
            _ => null,
        };
    }

    private static JournalEntry? Later(Note note, EntryId id, ContactId who, IntroductionRequested opened) =>
        note.What is "intro-told" ? new IntroductionReportedBack { Id = id, On = note.On, Contact = who, Introduction = opened.Introduction }
        : StepOf(note.What, who, opened) is not { } step ? null
        : new IntroductionAdvanced { Id = id, On = note.On, Contact = who, Introduction = opened.Introduction, Step = step, Note = Said(note.Detail) };

    /// <summary>A yes or a no is that of whoever is named; where somebody wishes to meet the seeker, it is the seeker's.</summary>
    private static IntroductionStep? StepOf(string word, ContactId who, IntroductionRequested opened)
    {
        IntroductionRole? role = opened.Target is null || who == opened.Target ? IntroductionRole.Target
            : who == opened.Introducer ? IntroductionRole.Introducer
            : who == opened.Petitioner ? IntroductionRole.Petitioner
            : null;
        return (word, role) switch
        {
            ("intro-agreed", IntroductionRole.Introducer) => IntroductionStep.IntroducerAgreed,
            ("intro-agreed", IntroductionRole.Petitioner) => IntroductionStep.PetitionerAgreed,
            ("intro-agreed", IntroductionRole.Target) => IntroductionStep.TargetAgreed,
            ("intro-refused", IntroductionRole.Introducer) => IntroductionStep.IntroducerRefused,
            ("intro-refused", IntroductionRole.Petitioner) => IntroductionStep.PetitionerRefused,
            ("intro-refused", IntroductionRole.Target) => IntroductionStep.TargetRefused,
            ("intro-made", _) => IntroductionStep.Made,
            ("intro-met", _) => IntroductionStep.Met,
            ("intro-closed", _) => IntroductionStep.Closed,
            _ => null,
        };
    }

    private static string? Said(string text) => text.Length == 0 ? null : text;
}
