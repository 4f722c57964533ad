namespace ScoresOnly;

/// <summary>How the existing product tells touches apart.</summary>
public enum MeetingKind
{
    WeTalked,
    IWrote,
    TheyWrote,
}
