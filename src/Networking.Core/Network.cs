using FluentValidation;
using FluentValidation.Results;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using NodaTime;

namespace Networking.Core;

/// <summary>
/// A seeker's network: what a set of journal entries says. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// The state is a function of the set of entries: neither the order of recording nor recording an entry twice makes
/// a difference. An entry whose subject is not known yet is kept, with a warning, and has no effect until it is.
/// Ask <see cref="AsOf"/> for everything that follows from the entries on a day.
/// </remarks>
public sealed class Network
{
    private readonly JournalState _journal;
    private readonly Lazy<Corrections> _corrections;
    private readonly Lazy<AcquaintanceBook> _acquaintances;

    private Network(JournalState journal)
    {
        _journal = journal;
        _corrections = new(() => new(_journal.General.Entries), LazyThreadSafetyMode.PublicationOnly);
        _acquaintances = new(() => Acquaintances(LocalDate.MaxIsoValue), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>A network without entries.</summary>
    public static Network Empty { get; } = new(JournalState.Empty);

    /// <summary>The number of entries.</summary>
    public int Count => _journal.Entries.Count;

    /// <summary>
    /// All entries in journal order, redacted where they are about an erased contact, retracted ones included.
    /// They are sorted anew for each enumeration.
    /// </summary>
    public IEnumerable<JournalEntry> Entries =>
        _journal.Entries.Order(JournalOrder.Instance);

    internal JournalState Journal => _journal;

    internal Corrections Corrections => _corrections.Value;

    /// <summary>The entries about nobody, in journal order, up to and including a day, without those retracted.</summary>
    internal IEnumerable<JournalEntry> GeneralEntries(LocalDate asOf) =>
        _journal.General.Entries.ToArray().Where(entry => entry.On <= asOf && !Corrections.IsVoid(entry.Id));

    /// <summary>Who knows whom on a day: the network's one book, unless something was noted after that day.</summary>
    internal AcquaintanceBook AcquaintancesAsOf(LocalDate day) =>
        _acquaintances.Value.LastNotedOn > day ? Acquaintances(day) : _acquaintances.Value;

    /// <summary>Whether an entry of this id is recorded.</summary>
    public bool Contains(EntryId entry) => _journal.Entries.Contains(entry);

    /// <summary>The entry of this id as it is kept, or null.</summary>
    public JournalEntry? Find(EntryId entry) => _journal.Entries.TryGet(entry, out JournalEntry? found) ? found : null;

    /// <summary>Whether this contact was erased; an import must not bring them back.</summary>
    public bool IsErased(ContactId contact) => _journal.Erased.Contains(contact);

    /// <summary>Whether somebody was erased under any of their ids.</summary>
    internal bool IsErasedPerson(ContactId person) => IdsOf(person).Any(IsErased);

    /// <summary>The id under which a contact is known after merges; the id itself when there were none.</summary>
    public ContactId Resolve(ContactId contact) => Corrections.Resolve(contact);

    /// <summary>All ids of the person known under an id: the one in use first, those merged into it after.</summary>
    public IReadOnlyList<ContactId> IdsOf(ContactId contact) => Corrections.IdsOf(contact);

    /// <summary>
    /// Whether the seeker said that two contacts, under any of their ids, are not the same person; false where they are
    /// merged all the same.
    /// </summary>
    public bool AreKeptApart(ContactId one, ContactId other) => Corrections.AreKeptApart(one, other);

    /// <summary>Says what is wrong with an entry, all at once.</summary>
    /// <returns>
    /// Failures with the stable codes of <see cref="EntryCodes"/>. Those of severity
    /// <see cref="Severity.Error"/> keep it from being recorded; a <see cref="Severity.Warning"/> says that
    /// it has no effect until another entry is recorded, or that it contradicts one. No failure holds the value that failed. There are none for an
    /// entry that is recorded already. Entries about somebody who was erased may lack the words that an erasure takes out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ValidationResult Validate(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_journal.Entries.TryGet(entry.Id, out JournalEntry? recorded) && recorded.Equals(entry))
        {
            return new();
        }

        ValidationResult result = JournalEntryValidator.Instance.Validate(entry);
        if (JournalState.IsAbout(entry, _journal.Erased))
        {
            // Its words are not kept, so it need not have any: an erasure leaves such entries in other copies of the journal.
            result.Errors.RemoveAll(failure => failure.ErrorCode is EntryCodes.TextEmpty or EntryCodes.ContactNameless);
        }

        result.Errors.AddRange(StateRules.Check(_journal, entry));
        return result;
    }

    /// <summary>Records an entry unless an error forbids it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="next">The network with the entry; this one when it is refused or already recorded.</param>
    /// <param name="result">What <see cref="Validate"/> says.</param>
    /// <returns>Whether the next network holds the entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public bool TryRecord(JournalEntry entry, out Network next, out ValidationResult result)
    {
        result = Validate(entry);
        next = this;
        if (result.Errors.Exists(failure => failure.Severity == Severity.Error))
        {
            return false;
        }

        if (!Contains(entry.Id))
        {
            JournalBuilder builder = new(_journal);
            builder.TryAdd(entry);
            next = new(builder.ToState());
        }

        return true;
    }

    /// <summary>Records an entry.</summary>
    /// <returns>The network with the entry.</returns>
    /// <exception cref="ValidationException">An error forbids it; its message holds codes, not values.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public Network Record(JournalEntry entry) =>
        TryRecord(entry, out Network next, out ValidationResult result)
            ? next
            : throw new ValidationException(result.Errors.FindAll(failure => failure.Severity == Severity.Error));

    /// <summary>
    /// Records many entries that were valid when they were written, such as a stored journal: far faster than one by
    /// one, in any order, and checking alone that no id is used twice with different content.
    /// </summary>
    /// <returns>The network with the entries.</returns>
    /// <exception cref="ValidationException">An entry's id is used by one with other content.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is, or holds, null.</exception>
    public Network Replay(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        JournalBuilder builder = new(_journal);
        List<ValidationFailure> conflicts = [];
        foreach (JournalEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            if (!builder.TryAdd(entry))
            {
                conflicts.Add(StateRules.Conflict(entry));
            }
        }

        return conflicts.Count == 0 ? new(builder.ToState()) : throw new ValidationException(conflicts);
    }

    /// <summary>Everything that follows from the entries on a day.</summary>
    /// <param name="today">The seeker's day. Entries dated later have no effect.</param>
    /// <param name="settings">The calendar, policies and models; null for <see cref="NetworkSettings.Default"/>.</param>
    public NetworkView AsOf(LocalDate today, NetworkSettings? settings = null) =>
        new(this, today, settings ?? NetworkSettings.Default);

    private AcquaintanceBook Acquaintances(LocalDate asOf) => new(GeneralEntries(asOf).OfType<AcquaintanceNoted>(), Resolve, IsErasedPerson);

    /// <summary>The number of entries.</summary>
    public override string ToString() => $"Network of {Count} entries";
}
