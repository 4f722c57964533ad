namespace ScoresOnly;

/// <summary>A row of a table that was there before: the sample changes nothing about it.</summary>
public sealed class Person
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public List<Meeting> Meetings { get; set; } = [];
}
