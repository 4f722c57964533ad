using Networking.Core.FollowUps;

namespace Networking.Core.Interchange.Calendars;

/// <summary>What a follow-up of a class asks for, as the words before a name.</summary>
internal static class Verbs
{
    internal static string Of(FollowUpClass kind) => kind switch
    {
        FollowUpClass.Thank => "Thank",
        FollowUpClass.Report => "Report back to",
        FollowUpClass.Promise => "Keep your promise to",
        FollowUpClass.Reply => "Reply to",
        FollowUpClass.Gathering => "Write to",
        FollowUpClass.LeadStep => "Follow the lead of",
        FollowUpClass.ReferrerUpdate => "Tell the news to",
        FollowUpClass.SearchClosing => "Close the search with",
        FollowUpClass.Date => "Send wishes to",
        FollowUpClass.Attempt => "Reach out to",
        FollowUpClass.Cadence => "Keep in touch with",
        FollowUpClass.NoteOrConnect => "Note or connect:",
        _ => "Reconnect with",
    };
}
