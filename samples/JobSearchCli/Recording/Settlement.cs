using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;

namespace JobSearchCli.Recording;

/// <summary>
/// The entries that say that follow-ups with one person were done. Each policy is settled by an entry of its own kind; a
/// word to the person settles whatever waits for one.
/// </summary>
internal sealed class Settlement
{
    private readonly LoadedNetwork _network;
    private readonly Said _said;
    private readonly List<JournalEntry> _entries = [];
    private readonly List<string> _missing = [];
    private readonly List<FollowUp> _words = [];

    private Settlement(LoadedNetwork network, Said said) => (_network, _said) = (network, said);

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>What more has to be said before the rest can be settled; a sentence each.</summary>
    internal IReadOnlyList<string> Missing => _missing;

    /// <param name="followUps">What a line of the agenda calls for, with one person.</param>
    /// <param name="network">The network.</param>
    /// <param name="said">What was said about it.</param>
    internal static Settlement Of(IReadOnlyList<FollowUp> followUps, LoadedNetwork network, Said said)
    {
        Settlement settlement = new(network, said);
        foreach (FollowUp followUp in followUps)
        {
            settlement.Add(followUp);
        }

        settlement.AddWords();
        return settlement;
    }

    private void Add(FollowUp followUp)
    {
        if (followUp.Policy.StartsWith("introduction-", StringComparison.Ordinal))
        {
            AddIntroduction(followUp);
            return;
        }

        switch (followUp.Policy)
        {
            case "lead-first-step":
                _entries.Add(new LeadAdvanced { Id = NewIds.Entry(), On = _said.On, Contact = followUp.Contact, Lead = LeadOf(followUp), Step = LeadStep.Pursued, Note = _said.Note });
                break;
            case "lead-report-back" or "referrer-update":
                _entries.Add(new LeadReportedBack { Id = NewIds.Entry(), On = _said.On, Contact = followUp.Contact, Lead = LeadOf(followUp) });
                break;
            case "promise-keeping":
                _entries.Add(new PromiseKept { Id = NewIds.Entry(), On = _said.On, Contact = followUp.Contact, Promise = new(Guid.Parse(followUp.Key.Subject)) });
                break;
            case "connect-after-meeting":
                _entries.Add(new ContactUpdated { Id = NewIds.Entry(), On = _said.On, Contact = followUp.Contact, Details = new() { ConnectedOn = _said.On } });
                break;
            case "note-what-matters" when string.IsNullOrWhiteSpace(_said.Note):
                _missing.Add($"What matters to them? Say it with --note: done {followUp.Key} --note TEXT");
                break;
            case "note-what-matters":
                _entries.Add(new FactNoted { Id = NewIds.Entry(), On = _said.On, Contact = followUp.Contact, Text = _said.Note! });
                break;
            default:
                _words.Add(followUp);
                break;
        }
    }

    private void AddIntroduction(FollowUp followUp)
    {
        IntroductionSettlement settlement = IntroductionSettlement.Of(followUp, _network, _said);
        _entries.AddRange(settlement.Entries);
        if (settlement.NeedsWord)
        {
            _words.Add(followUp);
        }

        if (settlement.Missing is { } missing)
        {
            _missing.Add(missing);
        }
    }

    /// <summary>Thanks, news and wishes are entries each; a plain word is one only where nothing else settled what waits for it.</summary>
    private void AddWords()
    {
        foreach (IGrouping<Gesture, FollowUp> words in _words.GroupBy(GestureFor).Where(words => words.Key != Gesture.Conversation))
        {
            EntryId? thanksFor = words.Key == Gesture.Thanks && words.Count() == 1 ? new(Guid.Parse(words.First().Key.Subject)) : null;
            _entries.Add(Word(words.First().Contact, words.Key, thanksFor));
        }

        if (_words.Where(IsOpen).FirstOrDefault() is { } open)
        {
            _entries.Add(Word(open.Contact, Gesture.Conversation, thanksFor: null));
        }
    }

    private bool IsOpen(FollowUp followUp)
    {
        NetworkView before = _network.View;
        return GestureFor(followUp) == Gesture.Conversation
            && before.Network.Replay(_entries).AsOf(before.Today, before.Settings).FollowUps.Any(open => open.Key == followUp.Key);
    }

    private InteractionLogged Word(ContactId contact, Gesture gesture, EntryId? thanksFor) => new()
    {
        Id = NewIds.Entry(),
        On = _said.On,
        Contacts = [contact],
        Channel = _said.Channel,
        Direction = _said.IsMutual ? Direction.Mutual : Direction.Mine,
        Gesture = gesture,
        Summary = _entries.Exists(entry => entry is FactNoted or LeadAdvanced) ? null : _said.Note,
        ThanksFor = thanksFor,
    };

    private static Gesture GestureFor(FollowUp followUp) => followUp.Policy switch
    {
        "thank-you" => Gesture.Thanks,
        "search-closing" => Gesture.Update,
        "important-date" => Gesture.Congratulation,
        _ => Gesture.Conversation,
    };

    private static LeadId LeadOf(FollowUp followUp) => new(Guid.Parse(followUp.Key.Subject));
}
