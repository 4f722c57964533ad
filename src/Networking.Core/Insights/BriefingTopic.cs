namespace Networking.Core.Insights;

/// <summary>What a section of a briefing is about. Sections stand in this order.</summary>
public enum BriefingTopic
{
    /// <summary>Who they are, where and through whom you met, whom you both know.</summary>
    WhoTheyAre,

    /// <summary>How alive the relationship is, and what trust was earned.</summary>
    WhereYouStand,

    /// <summary>The last conversation, and what was noted then.</summary>
    LastTalk,

    /// <summary>What matters to them, what they need and what they offer; days of theirs that come soon.</summary>
    WhatMatters,

    /// <summary>What the seeker owes: thanks, reports, promises, replies, leads that are open.</summary>
    OpenOnYourSide,

    /// <summary>What they said they would do, and what they were asked.</summary>
    OpenOnTheirSide,

    /// <summary>What the seeker could do for them.</summary>
    WhatYouCouldOffer,

    /// <summary>What may be asked of them now.</summary>
    WhatYouMayAsk,

    /// <summary>What is not to be asked yet, and why.</summary>
    WhatNotToAskYet,
}
