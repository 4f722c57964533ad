using FluentValidation;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;

namespace Networking.Core.Journaling;

/// <summary>
/// What must hold for an entry by itself, whatever else is recorded; <see cref="Network.Validate"/> asks for more.
/// </summary>
/// <remarks>
/// It reports all failures at once, with the codes of <see cref="EntryCodes"/>, and never the values that failed.
/// A host's global FluentValidation options change nothing.
/// </remarks>
public sealed class JournalEntryValidator : AbstractValidator<JournalEntry>
{
    /// <summary>A validator of entries of every kind.</summary>
    public JournalEntryValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        Include(new EntryRules<JournalEntry>(rules =>
        {
            rules.Needed(e => e.Attributes, nameof(JournalEntry.Attributes));
            rules.Id(e => e.Id.Value, nameof(JournalEntry.Id));
            rules.Date(e => e.On, nameof(JournalEntry.On));
            rules.Text(e => e.Source, nameof(JournalEntry.Source));
            rules.Texts(e => e.Attributes.Values, nameof(JournalEntry.Attributes));
        }));
        RuleFor(entry => entry).SetInheritanceValidator(kinds => kinds
            .Add(ContactRules.Added).Add(ContactRules.Updated).Add(ContactRules.Merged).Add(ContactRules.KeptApart).Add(ContactRules.Erased)
            .Add(ContactRules.Declared).Add(ContactRules.Tiered).Add(ContactRules.Noted).Add(ContactRules.Paused)
            .Add(ContactRules.Resumed)
            .Add(InteractionRules.Logged)
            .Add(LeadRules.Received).Add(LeadRules.Advanced).Add(LeadRules.ReportedBack)
            .Add(AskRules.Made).Add(AskRules.Answered)
            .Add(PromiseRules.Made).Add(PromiseRules.Kept)
            .Add(GatheringRules.Planned).Add(GatheringRules.Attended)
            .Add(PathRules.Noted).Add(PathRules.Targeted)
            .Add(IntroductionRules.Requested).Add(IntroductionRules.Advanced).Add(IntroductionRules.ReportedBack)
            .Add(FollowUpRules.Snoozed).Add(FollowUpRules.Dismissed)
            .Add(JournalRules.ProfileSet).Add(JournalRules.SearchEnded).Add(JournalRules.Retracted).Add(JournalRules.Unknown));
    }

    internal static JournalEntryValidator Instance { get; } = new();
}
