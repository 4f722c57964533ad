using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class LimitTests
{
    private const string Good = "Tove,Aaltink,https://www.linkedin.com/in/tove-a,,Kvarnby,Miller,04 Apr 2021\n";
    private const string Better = "Rein,Dalbeck,https://www.linkedin.com/in/rein-d,,\"Sagwerk, north\",Sawyer,05 Apr 2021\n";

    [Fact]
    public void A_field_beyond_the_limit_is_reported_and_reading_goes_on()
    {
        string huge = $"Ann,Long,,,\"{new string('x', 300_000)}\",Clerk,06 Apr 2021\n";
        string unclosed = $"Ann,Longer,,,\"{new string('y', 300_000)},Clerk,06 Apr 2021\n";
        string lines = $"Ann,Lines,,,\"{string.Concat(Enumerable.Repeat("z\n", 50_000))}\",Clerk,06 Apr 2021\n";
        using ExportFolder folder = Of(Connections + Good + huge + unclosed + lines + Better);
        ImportPlan result = folder.Read(options: new() { LongestField = 20_000 });
        Assert.Equal(2, result.Connections().Taken());
        Assert.Equal(
            [("Connections.csv", 3, ImportCodes.FieldTooLong), ("Connections.csv", 4, ImportCodes.FieldTooLong)],
            result.Places().Where(place => place.Item1 == "Connections.csv").Take(2));
        Assert.Equal(result.Connections().Records, result.Connections().Taken() + result.Connections().Unreadable);
        Assert.Contains(ImportCodes.MoreProblems, result.Codes());
    }

    [Fact]
    public void A_field_of_a_hundred_megabytes_takes_no_more_memory_than_one_of_ten()
    {
        Assert.InRange(AllocatedFor(megabytes: 100) - AllocatedFor(megabytes: 10), -20_000_000, 20_000_000);
    }

    [Fact]
    public void A_name_too_long_for_a_name_is_refused()
    {
        using ExportFolder folder = Of(Connections + $"Ann,{new string('x', 10_001)},,,,,06 Apr 2021\n" + Good);
        Assert.Contains(("Connections.csv", 2, ImportCodes.FieldTooLong), folder.Read().Places());
    }

    [Fact]
    public void Rows_beyond_the_limit_are_said_not_to_be_read()
    {
        using ExportFolder folder = Of(Connections + Good + Better);
        Assert.Contains(("Connections.csv", 3, ImportCodes.TooManyRows), folder.Read(options: new() { MostRecords = 1 }).Places());
    }

    [Fact]
    public void Problems_beyond_the_limit_are_counted()
    {
        using ExportFolder folder = Of(Connections + Good + "a\nb\nc\n");
        ImportPlan result = folder.Read(options: new() { MostProblems = 1 });
        Assert.Equal([ImportCodes.FieldCount, ImportCodes.MoreProblems], result.Codes());
        Assert.StartsWith("2 more", result.Problems[1].Message);
    }

    [Fact]
    public void An_archive_that_unpacks_to_more_than_allowed_is_not_read()
    {
        using ExportFolder folder = Of(Connections + Good, Messages + new string(' ', 100_000));
        ImportOptions small = new() { MostBytes = 50_000 };
        Assert.Contains(("messages.csv", 0, ImportCodes.FileTooLarge), folder.ReadZipped(small).Places());
        Assert.Single(folder.ReadZipped(small).Added());
        Assert.Equal(ImportCodes.FileTooLarge, Assert.Throws<ImportException>(() => folder.ReadZipped(new() { MostBytes = 10 })).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_sender_or_recipient_too_long_for_a_name_costs_the_message(bool sender)
    {
        string longName = new('x', 10_001);
        (string from, string to) = sender ? (longName, "Mira Vesterhav") : ("Mira Vesterhav", longName);
        using ExportFolder folder = Of(Connections + Good, Messages + $"c1,,{from},,{to},,2024-05-06 10:00:00 UTC,,Hi,INBOX\n");
        ImportPlan result = folder.Read(options: new() { Me = sender ? [] : ["Mira Vesterhav"] });
        Assert.Contains(("messages.csv", 2, ImportCodes.FieldTooLong), result.Places());
        Assert.Equal((1, 1), (result.MessageRows().Records, result.MessageRows().Unreadable));
    }

    private static long AllocatedFor(int megabytes)
    {
        using ExportFolder folder = new();
        using (StreamWriter writer = new(Path.Combine(folder.Path, "Connections.csv")))
        {
            writer.Write(Connections + Good + "Ann,Long,,,\"");
            string block = new('x', 1_000_000);
            for (int i = 0; i < megabytes; i++)
            {
                writer.Write(block);
            }

            writer.Write("\",,06 Apr 2021\n" + Better);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        ImportPlan result = folder.Read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Contains(("Connections.csv", 3, ImportCodes.FieldTooLong), result.Places());
        Assert.Equal(2, result.Connections().Taken());
        return allocated;
    }
}
