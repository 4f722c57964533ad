using FluentValidation;
using FluentValidation.Results;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;

namespace Networking.Core.Journaling;

/// <summary>The rules that look at what is recorded already.</summary>
internal static class StateRules
{
    internal static IEnumerable<ValidationFailure> Check(JournalState journal, JournalEntry entry)
    {
        if (journal.Entries.TryGet(entry.Id, out JournalEntry? existing) && !JournalState.SayTheSame(journal.Admit(entry), existing))
        {
            yield return Conflict(entry);
        }

        if (entry is EntryRetracted retraction)
        {
            if (!journal.Entries.TryGet(retraction.Entry, out JournalEntry? target))
            {
                yield return Warn(nameof(retraction.Entry), EntryCodes.RetractedUnknown, "The entry to retract is not recorded yet.");
            }
            else if (target is ContactErased)
            {
                yield return Fail(nameof(retraction.Entry), EntryCodes.RetractsErasure, "An erasure cannot be retracted.");
            }
        }

        if (entry is not ContactAdded && !entry.Needed.All(subject => journal.Openings.Contains(subject.Value) || IsNamed(journal, entry, subject)))
        {
            yield return Warn(nameof(entry.Subjects), EntryCodes.ContactUnknown, "A contact is not recorded yet.");
        }

        if (Continues(entry) is { } subject && !journal.Openings.Contains(subject))
        {
            yield return Warn("Subject", EntryCodes.SubjectUnknown, "What this goes on with is not recorded yet.");
        }

        if (OfIntroduction(entry) is { } introduction && !HasPlace(journal, introduction, ((ContactEntry)entry).Contact))
        {
            yield return Warn(nameof(ContactEntry.Contact), EntryCodes.IntroductionOfOthers, "The contact has no place in the introduction.");
        }

        if (entry is ContactsKeptApart apart && new Corrections(journal.General.Entries) is var who && who.Resolve(apart.One) == who.Resolve(apart.Other))
        {
            yield return Warn(nameof(apart.Other), EntryCodes.KeptApartThoughMerged, "The two are merged; the merge stands until it is retracted.");
        }

        if (entry is ContactsMerged merge && new Corrections(journal.General.Entries).AreKeptApart(merge.Kept, merge.Absorbed))
        {
            yield return Warn(nameof(merge.Absorbed), EntryCodes.MergedThoughKeptApart, "The two were said not to be the same person; the merge stands.");
        }

        if (entry is ContactErased erasure && MergedIds(journal, erasure).Except(erasure.Contacts).Any())
        {
            yield return Warn(nameof(erasure.Contacts), EntryCodes.ErasureIncomplete, "The person is also known under other ids.");
        }
    }

    internal static ValidationFailure Conflict(JournalEntry entry) =>
        Fail(nameof(entry.Id), EntryCodes.IdConflict, "The id belongs to an entry with other content.");

    private static Guid? Continues(JournalEntry entry) => entry switch
    {
        LeadAdvanced step => step.Lead.Value,
        LeadReportedBack report => report.Lead.Value,
        AskAnswered answer => answer.Ask.Value,
        PromiseKept kept => kept.Promise.Value,
        IntroductionAdvanced step => step.Introduction.Value,
        IntroductionReportedBack report => report.Introduction.Value,
        _ => null,
    };

    /// <summary>Whether it is enough for an entry between people that another one names somebody.</summary>
    private static bool IsNamed(JournalState journal, JournalEntry entry, ContactId person)
    {
        if (entry is not (AcquaintanceNoted or TargetSet or IntroductionRequested))
        {
            return false;
        }

        foreach (JournalEntry other in journal.General.Entries)
        {
            if (other.Names?.Person == person)
            {
                return true;
            }
        }

        return false;
    }

    private static IntroductionId? OfIntroduction(JournalEntry entry) => entry switch
    {
        IntroductionAdvanced step => step.Introduction,
        IntroductionReportedBack report => report.Introduction,
        _ => null,
    };

    /// <summary>Whether somebody has a place in the introduction, or may have: before its request is recorded, nobody knows.</summary>
    private static bool HasPlace(JournalState journal, IntroductionId introduction, ContactId contact)
    {
        List<ContactId> people = [];
        foreach (JournalEntry entry in journal.General.Entries)
        {
            if (entry is IntroductionRequested request && request.Introduction == introduction)
            {
                people.AddRange(request.People);
            }
        }

        return people.Count == 0
            || people.Contains(contact)
            || new Corrections(journal.General.Entries).IdsOf(contact).Intersect(people).Any();
    }

    private static IEnumerable<ContactId> MergedIds(JournalState journal, ContactErased erasure)
    {
        Corrections corrections = new(journal.General.Entries);
        return erasure.Contacts.SelectMany(corrections.IdsOf);
    }

    private static ValidationFailure Fail(string property, string code, string message) =>
        new(property, message) { ErrorCode = code, Severity = Severity.Error };

    private static ValidationFailure Warn(string property, string code, string message) =>
        new(property, message) { ErrorCode = code, Severity = Severity.Warning };
}
