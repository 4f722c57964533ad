using System.IO.Compression;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Mail.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

/// <summary>Mail in folders and archives, all the way to a plan.</summary>
public sealed class PathTests : IDisposable
{
    private static readonly SeekerId Seeker = new(new("5e0c1f0a-3d5c-4a0e-9f5e-0a4f3d1c2b1a"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mail-");

    private static Network Known { get; } = Network.Empty.Record(new ContactAdded
    {
        Id = new(new("0aa1b2c3-0000-4000-9000-000000000001")),
        On = new(2020, 1, 1),
        Contact = new(new("0aa1b2c3-0000-4000-8000-000000000001")),
        Details = new() { GivenName = "Ann", FamilyName = "Lee", Emails = ["ann@example.net"] },
    });

    public void Dispose() => _folder.Delete(recursive: true);

    private static ImportPlan Plan(Network network, params string[] paths) => Import.Plan(paths, Seeker, network, Mails.Options with { Formats = [MailFormat.Default] });

    private string Write(string path, string text)
    {
        string full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    private string Maildir()
    {
        Write("Maildir/cur/1.a:2,S", Mails.FromAnn());
        Write("Maildir/new/2.a", Mails.FromAnn(id: "3@a"));
        Write("Maildir/.Sent/cur/3.a:2,S", Mails.Message("alias@example.com", "ann@example.net", id: "4@a"));
        Write("Maildir/.INBOX.Drafts/cur/4.a:2,S", Mails.ToAnn());
        Write("Maildir/.Trash/cur/5.a:2,S", Mails.FromAnn(id: "5@a"));
        Write("Maildir/.cache/6.a", Mails.FromAnn(id: "6@a"));
        Write("Maildir/.uidvalidity", "12");
        return Path.Combine(_folder.FullName, "Maildir");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Hidden_folders_of_a_Maildir_are_read_and_say_what_was_sent(bool isZip)
    {
        string path = Maildir();
        if (isZip)
        {
            string zip = Path.Combine(_folder.FullName, "mail.zip");
            ZipFile.CreateFromDirectory(path, zip, CompressionLevel.Fastest, includeBaseDirectory: true);
            path = zip;
        }

        ImportPlan plan = Plan(Known, path);
        Direction[] directions = [.. plan.Entries.OfType<InteractionLogged>().Select(entry => entry.Direction)];
        Assert.Equal((2, 1), (directions.Count(direction => direction == Direction.Theirs), directions.Count(direction => direction == Direction.Mine)));
        Assert.Equal(2, plan.LeftOut.Sum(rule => rule.Count));
        Assert.Equal(5, plan.Files.Sum(file => file.Records));
        Assert.True(Plan(Known.Replay(plan.Entries), path).IsEmpty);
    }

    [Fact]
    public void Mail_in_two_paths_is_taken_once()
    {
        string box = Write("all.mbox", Mails.Box(Mails.FromAnn(), Mails.ToAnn()));
        string one = Write("one/1.eml", Mails.FromAnn());
        ImportPlan plan = Plan(Known, box, Path.GetDirectoryName(one)!, one);
        Assert.Equal(2, plan.Entries.OfType<InteractionLogged>().Count());
        Assert.Equal((2, 2), (plan.Files.Sum(file => file.Changing), plan.Files.Sum(file => file.Known)));
        Assert.True(Plan(Known.Replay(plan.Entries), one, box).IsEmpty);
    }

    [Fact]
    public void A_folder_of_many_messages_is_one_row_and_each_folder_has_its_own()
    {
        for (int number = 0; number < 50; number++)
        {
            Write($"mail/{number % 2}/{number / 2}.eml", Mails.FromAnn(number % 5 == 0 ? "List-Id: x" : "", id: $"{number}@a"));
        }

        ImportPlan plan = Plan(Known, Path.Combine(_folder.FullName, "mail"));
        Assert.Equal([("mail/0", 25, 20, 5), ("mail/1", 25, 20, 5)], plan.Files.Select(row => (row.File, row.Files, row.Changing, row.LeftOut)));
        Assert.Equal([5, 5], plan.LeftOut.Select(rule => rule.Count));
    }
}
