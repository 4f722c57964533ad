namespace ScoresOnly;

/// <summary>A row of the other table that was there before.</summary>
public sealed class Meeting
{
    public int Id { get; set; }

    public int PersonId { get; set; }

    public DateOnly HeldOn { get; set; }

    public MeetingKind Kind { get; set; }

    public bool IHelped { get; set; }
}
