using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.FollowUps;
using Networking.Core.Leads;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>A table of all leads, those of which something is due first; under those what their givers would be told.</summary>
internal static class LeadsPage
{
    private const int WhoWidth = 27;
    private const int StateWidth = 21;

    internal static void Write(LoadedNetwork network, Screen screen)
    {
        if (network.View.Leads.Count == 0)
        {
            screen.Line("Nobody has given you a lead yet, as far as your notes say.");
            return;
        }

        Row(screen, "[bold]Who gave it[/]", "[bold]State[/]", "[bold]Due[/]");
        int owed = 0;
        foreach (LeadStatus status in network.View.Leads)
        {
            DateWindow? thanks = ThanksDue(status, network);
            bool isOwed = new[] { thanks, status.FirstStepDue, status.ReportDue }.Any(window => window?.Ideal <= status.AsOf);
            Write(status, thanks, isOwed, network, screen);
            owed += isOwed ? 1 : 0;
        }

        screen.Line($"\n{Words.Count(network.View.Leads.Count, "lead")} as of {Words.Plain(network.View.Today)}; something is due now for {owed}.");
    }

    private static void Write(LeadStatus status, DateWindow? thanks, bool isOwed, LoadedNetwork network, Screen screen)
    {
        string[] due = Due(status, thanks, screen);
        screen.Line();
        Row(screen, $"[bold]{Markup.Escape(network.NameOf(status.Giver))}[/]", Words.For(status.State), due[0]);
        foreach (string more in due[1..])
        {
            Row(screen, "", "", more);
        }

        screen.Item($"{Words.Plain(status.Lead.ReceivedOn)}: {status.Lead.Description}");
        foreach (Reason reason in status.Reasons.Skip(1))
        {
            screen.Item(reason.Sentence);
        }

        if (isOwed && !status.News.IsEmpty)
        {
            screen.Item("What you could tell them:");
            foreach (Reason point in status.News)
            {
                screen.Detail(point.Sentence);
            }
        }
    }

    /// <summary>What is due for a lead, each with its mark; a word that nothing is when nothing is.</summary>
    private static string[] Due(LeadStatus status, DateWindow? thanks, Screen screen)
    {
        List<string> due = [];
        Add("thank-you", FollowUpClass.Thank, thanks);
        Add("first step", FollowUpClass.LeadStep, status.FirstStepDue);
        Add("report", FollowUpClass.Report, status.ReportDue);
        return due.Count > 0 ? [.. due] : [Mark.Settled.Before("nothing", screen)];

        void Add(string what, FollowUpClass kind, DateWindow? days)
        {
            if (days is { } window)
            {
                due.Add(Mark.For(kind, window, status.AsOf).Before($"{what} {Words.FromOrUntil(kind, window, status.AsOf)}", screen));
            }
        }
    }

    private static DateWindow? ThanksDue(LeadStatus status, LoadedNetwork network) => network.View.FollowUps
        .FirstOrDefault(followUp => followUp.Class == FollowUpClass.Thank && followUp.Key.Subject == status.Lead.ReceivedBy.ToString())?.Window;

    /// <summary>A row of the table; each is a table of its own, so that lines of text can stand between them.</summary>
    private static void Row(Screen screen, string who, string state, string due)
    {
        Table row = Tables.Create(screen, ["Who", "State", "Due"], wide: "Who").HideHeaders();
        row.Columns[0].Width = WhoWidth;
        row.Columns[1].Width = StateWidth;
        row.AddRow(who, state, due);
        screen.Out.Write(row);
    }
}
