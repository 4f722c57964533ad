using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using NodaTime;
using static Networking.Core.Interchange.Tests.Support.ToldFormat;

namespace Networking.Core.Interchange.Tests.Planning;

/// <summary>What a file says was said before it was written, whatever dates stand in it.</summary>
public class FutureDateTests
{
    private static readonly LocalDate Written = new(2026, 11, 20);

    private static ImportFile File(string name, string text, Instant? modifiedAt)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return new(name, bytes.Length, () => new MemoryStream(bytes)) { ModifiedAt = modifiedAt };
    }

    private static ImportPlan Cards(string revised, Instant? modifiedAt, LocalDate? exportedOn = null) => Import.PlanFiles(
        [File("people.vcf", $"BEGIN:VCARD\nVERSION:4.0\nFN:Ann Berg\nREV:{revised}\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Bo Lund\nEND:VCARD\n", modifiedAt)],
        Seeker,
        Network.Empty,
        new() { ExportedOn = exportedOn });

    private static Instant At(LocalDate day, int hour = 12) => day.At(new(hour, 0)).InUtc().ToInstant();

    [Fact]
    public void One_date_to_come_hides_nobody_of_the_file()
    {
        ImportPlan plan = Cards("2030-01-01", At(Written));
        Assert.All(plan.Added(), added => Assert.Equal(Written, added.On));
        Assert.Equal(("people.vcf", 1, ImportCodes.DateInFuture), Assert.Single(plan.Places()));
        Assert.Equal(2, plan.Network().AsOf(Written).Relationships.Count);
    }

    [Fact]
    public void A_date_of_tomorrow_is_one_of_another_zone_and_told_of_nobody()
    {
        ImportPlan plan = Cards("20261121T003000+0900", At(Written));
        Assert.All(plan.Added(), added => Assert.Equal(Written, added.On));
        Assert.Empty(plan.Problems);
    }

    [Fact]
    public void Where_nothing_says_when_the_file_was_written_a_date_is_believed()
    {
        Assert.All(Cards("2030-01-01", null).Added(), added => Assert.Equal(new(2030, 1, 1), added.On));
        Assert.All(Cards("2022-01-01", At(new(1980, 1, 1))).Added(), added => Assert.Equal(new(2022, 1, 1), added.On));
    }

    [Fact]
    public void The_day_of_the_export_is_the_callers_word()
    {
        LocalDate exported = new(2031, 1, 1);
        ImportPlan plan = Cards("2030-01-01", At(Written), exported);
        Assert.Empty(plan.Problems);
        Assert.Equal([new(2030, 1, 1), exported], plan.Added().Select(added => added.On));
    }

    [Fact]
    public void A_connection_of_a_day_to_come_is_known_since_the_day_of_the_file()
    {
        ImportPlan plan = Import.PlanFiles(
            [File("Connections.csv", ExportFolder.Connections + "Ann,Berg,https://www.linkedin.com/in/ann,,,,04 Apr 2095\nBo,Lund,https://www.linkedin.com/in/bo,,,,04 Apr 2021\n", At(Written))],
            Seeker,
            Network.Empty);
        Assert.Equal(("Connections.csv", 2, ImportCodes.DateInFuture), Assert.Single(plan.Places()));
        Assert.Equal(new(2021, 4, 4), plan.Added().Max(added => added.On));
        Assert.Null(plan.View().Named("Ann Berg").ConnectedOn);
    }

    [Fact]
    public void A_day_of_connection_to_come_in_any_other_file_is_set_aside_too()
    {
        ImportPlan plan = Import.PlanFiles(
            [File("people.csv", "Contact Id,Given Name,Family Name,Emails,Connected On,Known Since\n0aa1b2c3-0000-4000-8000-000000000001,Ann,Berg,ann@example.org,2095-01-01,2095-01-01\n", At(Written))],
            Seeker,
            Network.Empty);
        ContactAdded ann = Assert.Single(plan.Added());
        Assert.Equal((Written, null), (ann.On, ann.Details.ConnectedOn));
        Assert.Equal(ImportCodes.DateInFuture, Assert.Single(plan.Codes()));
    }
}
