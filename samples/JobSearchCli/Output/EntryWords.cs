using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;

namespace JobSearchCli.Output;

/// <summary>What this program records, in words that go on in a sentence.</summary>
/// <param name="before">The network before it was recorded, for what is put off or left.</param>
/// <param name="after">The network with it.</param>
internal sealed class EntryWords(NetworkView before, NetworkView after)
{
    internal string Of(JournalEntry entry)
    {
        string name = entry.Subjects.IsEmpty ? "" : NameOf(entry.Subjects[0]);
        return entry switch
        {
            InteractionLogged logged => InteractionWords.Of(logged, name),
            ContactAdded => $"{name} is in your network now",
            ContactUpdated => $"you and {name} are connected",
            FactNoted fact => $"what matters to {name}: {fact.Text}",
            LeadReceived received => $"{name} gave you a lead: {received.Description}",
            LeadAdvanced advanced => Step(advanced, name),
            LeadReportedBack reported => $"you told {name} {(Find(reported.Contact, reported.Lead)?.OutcomeOn is null ? "how their lead stands" : "what came of their lead")} ({Find(reported.Contact, reported.Lead)?.Description})",
            PromiseMade { By: PromiseSide.Mine } made => $"you promised {name} by {Near(made.Due)}: {made.Text}",
            PromiseMade made => $"{name} promised you by {Near(made.Due)}: {made.Text}",
            PromiseKept kept => Kept(kept, name),
            IntroductionAdvanced step => IntroductionEntryWords.Of(step, name),
            IntroductionReportedBack => $"you told {name} what came of their introduction",
            FollowUpSnoozed snoozed => $"{What(snoozed.FollowUp)}, {name}: put off until {Near(snoozed.Until)}",
            FollowUpDismissed dismissed => $"{What(dismissed.FollowUp)}, {name}: left, for good",
            ContactsMerged merged => $"{NameOf(merged.Kept, before)} and {NameOf(merged.Absorbed, before)} are one person",
            ContactsKeptApart apart => $"{NameOf(apart.One)} and {NameOf(apart.Other)} are two people",
            _ => entry.Kind.ToString(),
        };
    }

    private static string Sentence(string words, string? note) => string.IsNullOrWhiteSpace(note) ? words : $"{words}: {note}";

    private string Step(LeadAdvanced step, string name)
    {
        string lead = $"{name}'s lead ({Find(step.Contact, step.Lead)?.Description})";
        return Sentence(
            step.Step switch
            {
                LeadStep.Pursued => $"you took a first step on {lead}",
                LeadStep.Stage => $"{lead} came a step further",
                LeadStep.Closed => $"the outcome of {lead} is known",
                _ => $"you will not follow {lead}",
            },
            step.Note);
    }

    private string Kept(PromiseKept kept, string name)
    {
        Promise? promise = after[kept.Contact].Promises.FirstOrDefault(one => one.Id == kept.Promise);
        return promise is { By: PromiseSide.Theirs } ? $"{name} kept their promise ({promise.Text})" : $"you kept your promise to {name} ({promise?.Text})";
    }

    private Lead? Find(ContactId giver, LeadId lead) => after[giver].Leads.FirstOrDefault(one => one.Id == lead);

    private string What(FollowUpKey key) => before.FollowUps.FirstOrDefault(followUp => followUp.Key == key) is { } found ? Words.For(found) : key.Policy;

    private string NameOf(ContactId contact) => NameOf(contact, after);

    private static string NameOf(ContactId contact, NetworkView view) => view.Find(contact)?.Contact.DisplayName is { Length: > 0 } name ? name : "somebody";

    private string Near(LocalDate day) => Words.Near(day, after.Today);
}
