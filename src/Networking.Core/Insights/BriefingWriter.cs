using Networking.Core.Asks;
using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Promises;

namespace Networking.Core.Insights;

/// <summary>Gathers what the view knows of one contact into a briefing.</summary>
internal sealed class BriefingWriter(NetworkView view, Relationship them)
{
    private const int SoonInDays = 30;

    private readonly FollowUp[] _followUps = [.. view.FollowUps.Where(followUp => followUp.Contact == them.Id)];

    internal Briefing Write() => new()
    {
        Contact = them.Id,
        AsOf = view.Today,
        Sections = ValueList.From(Enum.GetValues<BriefingTopic>()
            .Select(topic => new BriefingSection(topic, ValueList.From(PointsOn(topic))))
            .Where(section => !section.Points.IsEmpty)),
    };

    private IEnumerable<Reason> PointsOn(BriefingTopic topic) => topic switch
    {
        BriefingTopic.WhoTheyAre => BriefingPerson.Points(view, them),
        BriefingTopic.WhereYouStand => [.. them.Warmth.Reasons, Trust()],
        BriefingTopic.LastTalk => BriefingTalk.Points(them),
        BriefingTopic.WhatMatters => [.. BriefingFacts.Points(them), .. ComingDates()],
        BriefingTopic.OpenOnYourSide => OpenOnYourSide(),
        BriefingTopic.OpenOnTheirSide => OpenOnTheirSide(),
        BriefingTopic.WhatYouCouldOffer => CouldOffer(),
        BriefingTopic.WhatYouMayAsk => BriefingAsks.Ready(view, them),
        _ => BriefingAsks.NotYet(view, them),
    };

    private Reason Trust() => new(
        "brief.trust",
        "Trust: {level}, belief {belief}.",
        new("level", them.Trust.Level.ToString().ToLowerInvariant()),
        new("belief", Math.Round(them.Trust.Opinion.Belief, 2)));

    private IEnumerable<Reason> ComingDates() => _followUps
        .Where(followUp => followUp.Class == FollowUpClass.Date && followUp.Window.Ideal <= view.Today.PlusDays(SoonInDays))
        .SelectMany(followUp => followUp.Reasons);

    /// <summary>What is due or comes next, then leads and promises of which nothing is due yet.</summary>
    private IEnumerable<Reason> OpenOnYourSide()
    {
        FollowUp[] owed = [.. _followUps.Where(followUp => followUp.Class >= FollowUpClass.ReferrerUpdate)];
        HashSet<string> said = [.. owed.Select(followUp => followUp.Key.Subject)];
        return
        [
            .. owed.SelectMany(followUp => followUp.Reasons),
            .. view.LeadsFrom(them.Id)
                .Where(status => status.State != LeadState.ReportedBack && !said.Contains(status.Lead.Id.ToString()))
                .Select(status => status.Reasons[0]),
            .. them.Promises
                .Where(promise => promise is { By: PromiseSide.Mine, KeptOn: null } && !said.Contains(promise.Id.ToString()))
                .Select(promise => Promised("brief.promise-mine", "You promised them this for {day}: {promise}.", promise)),
        ];
    }

    private IEnumerable<Reason> OpenOnTheirSide() =>
    [
        .. them.Promises
            .Where(promise => promise is { By: PromiseSide.Theirs, KeptOn: null })
            .Select(promise => Promised("brief.promise-theirs", "They said they would do this by {day}: {promise}.", promise)),
        .. them.Asks
            .Where(ask => view.Settings.Asks.IsPending(ask, view.Today))
            .Select(ask => new Reason(
                "brief.ask-pending",
                "You asked for {what} on {day}; they have not answered yet.",
                new("what", AskPhrases.Of(ask.Type)),
                new("day", ask.MadeOn))),
        .. them.Introductions.Where(introduction => !introduction.IsOver).Select(UnderWay),
    ];

    private Reason UnderWay(Introduction introduction)
    {
        IntroductionRole theirs = introduction.RoleOf(them.Id) ?? IntroductionRole.Introducer;
        IntroductionRole third = Enum.GetValues<IntroductionRole>().First(role => role != theirs && role != introduction.SeekerRole);
        return new(
            "brief.introduction",
            "An introduction with {name} is under way since {day}.",
            new("name", view.NameIn(introduction, third)),
            new("day", introduction.RequestedOn));
    }

    private IEnumerable<Reason> CouldOffer() =>
    [
        .. view.Giving.Where(suggestion => suggestion.Contact == them.Id || suggestion.With == them.Id)
            .Take(Briefing.MostOfAKind)
            .SelectMany((GivingSuggestion suggestion) => suggestion.Reasons),
        view.BalanceWith(them.Id).Reason,
    ];

    private static Reason Promised(string code, string sentence, Promise promise) =>
        new(code, sentence, new("day", promise.Due), new("promise", promise.Text));
}
