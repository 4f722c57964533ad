using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Insights;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>A page to read before a meeting.</summary>
internal static class BriefPage
{
    internal static void Write(Relationship person, LoadedNetwork network, Screen screen)
    {
        Briefing briefing = network.View.Brief(person.Id);
        screen.Line($"[bold]Before you meet {Markup.Escape(person.Contact.DisplayName)}[/]");
        screen.Item($"As of {Words.Long(briefing.AsOf)}; for your eyes only.");
        foreach (BriefingSection section in briefing.Sections)
        {
            screen.Heading(Heading(section.Topic));
            if (section.Topic == BriefingTopic.WhereYouStand)
            {
                screen.Indented(2, Mark.For(person.Warmth.Band).Before(Words.For(person.Warmth.Band), screen));
            }

            foreach (Reason point in section.Points)
            {
                screen.Item(point.Sentence);
            }
        }
    }

    private static string Heading(BriefingTopic topic) => topic switch
    {
        BriefingTopic.WhoTheyAre => "Who they are",
        BriefingTopic.WhereYouStand => "Where you stand",
        BriefingTopic.LastTalk => "Your last talk",
        BriefingTopic.WhatMatters => "What matters to them",
        BriefingTopic.OpenOnYourSide => "Open on your side",
        BriefingTopic.OpenOnTheirSide => "Open on their side",
        BriefingTopic.WhatYouCouldOffer => "What you could offer",
        BriefingTopic.WhatYouMayAsk => "What you may ask",
        _ => "What not to ask yet",
    };
}
