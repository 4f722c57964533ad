using Microsoft.EntityFrameworkCore;

namespace ScoresOnly;

/// <summary>The existing database, here with invented rows.</summary>
public sealed class PeopleContext(DbContextOptions<PeopleContext> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    public void AddInventedRows()
    {
        People.Add(Row("Ines Calloway", Talked(2026, 11, 19), Talked(2026, 10, 8, helped: true), Talked(2026, 8, 27, helped: true)));
        People.Add(Row("Bartosz Wilk", Wrote(2026, 11, 2), Wrote(2026, 10, 12)));
        People.Add(Row("Chiamaka Eze", Heard(2026, 9, 3), Wrote(2026, 9, 1), Talked(2026, 5, 20)));
        People.Add(Row("Lotte Brandt", Talked(2022, 6, 14), Talked(2022, 3, 1), Talked(2021, 11, 23)));
        People.Add(Row("Sunil Rao"));
        SaveChanges();
    }

    private static Person Row(string name, params Meeting[] meetings) => new() { Name = name, Meetings = [.. meetings] };

    private static Meeting Talked(int year, int month, int day, bool helped = false) =>
        new() { HeldOn = new(year, month, day), Kind = MeetingKind.WeTalked, IHelped = helped };

    private static Meeting Wrote(int year, int month, int day) => new() { HeldOn = new(year, month, day), Kind = MeetingKind.IWrote };

    private static Meeting Heard(int year, int month, int day) => new() { HeldOn = new(year, month, day), Kind = MeetingKind.TheyWrote };
}
