using System.Runtime.Versioning;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

public sealed class JournalFileWriterTests : IDisposable
{
    private const int Writers = 4;
    private const int Each = 25;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal");

    private string Journal => Path.Combine(_folder.FullName, "journal.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Those_who_append_at_once_wait_for_each_other()
    {
        await AtOnceAsync(entry => JournalFile.Append(Journal, [entry]));

        AllAreThere();
    }

    [Fact]
    public async Task Nothing_comes_between_reading_and_writing()
    {
        JournalFile.Write(Journal, []);
        await AtOnceAsync(entry =>
        {
            using JournalFileWriter writer = JournalFileWriter.Open(Journal);
            writer.Write([.. JournalFile.Read(Journal).Entries, entry]);
        });

        AllAreThere();
    }

    [Fact]
    public void Waiting_for_another_ends()
    {
        JournalFile.Write(Journal, [Entry(1)]);
        using (JournalFileWriter.Open(Journal))
        {
            Assert.Contains("0.1 seconds", Assert.Throws<TimeoutException>(() => JournalFileWriter.Open(Journal, TimeSpan.FromMilliseconds(100))).Message, StringComparison.Ordinal);
            Assert.Equal([Entry(1)], JournalFile.Read(Journal).Entries);
        }

        JournalFile.Append(Journal, [Entry(2)]);
        Assert.Equal([Entry(1), Entry(2)], JournalFile.Read(Journal).Entries);
    }

    [Fact]
    public void Who_gives_up_waiting_spoils_nothing_of_who_writes()
    {
        JournalFile.Write(Journal, [Entry(1)]);
        JournalFile.Write(Journal, Interrupted());

        Assert.Equal([Entry(2), Entry(3)], JournalFile.Read(Journal).Entries);

        IEnumerable<JournalEntry> Interrupted()
        {
            yield return Entry(2);
            Assert.Throws<TimeoutException>(() => JournalFileWriter.Open(Journal, TimeSpan.Zero));
            yield return Entry(3);
        }
    }

    [Fact]
    public void Files_of_others_beside_the_journal_stay()
    {
        string other = Journal + ".new";
        File.WriteAllText(other, "mine");
        JournalFile.Write(Journal, [Entry(1)]);
        JournalFile.Write(Journal, [Entry(2)]);

        Assert.Equal("mine", File.ReadAllText(other));
        Assert.Equal([Journal, other], _folder.GetFiles().Select(file => file.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_stopped_writer_left_locks_nothing_and_goes()
    {
        JournalFile.Write(Journal, [Entry(1)]);
        File.WriteAllText(Journal + ".networking-lock", "");
        File.WriteAllText(Journal + ".networking-new", "half of a jour");
        JournalFile.Append(Journal, [Entry(2)]);

        Assert.Equal([Entry(1), Entry(2)], JournalFile.Read(Journal).Entries);
        Assert.Equal([Journal], _folder.GetFiles().Select(file => file.FullName));
    }

    [SkippableTheory]
    [UnsupportedOSPlatform("windows")]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)]
    public void A_journal_that_is_written_anew_keeps_its_rights(UnixFileMode rights)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows keeps rights in another way.");
        JournalFile.Write(Journal, [Entry(1)]);
        File.SetUnixFileMode(Journal, rights);
        JournalFile.Write(Journal, [Entry(2)]);

        Assert.Equal(rights, File.GetUnixFileMode(Journal));
    }

    [SkippableFact]
    public void A_link_leads_to_the_journal_that_is_written()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets few make links.");
        string link = Path.Combine(_folder.FullName, "link.jsonl");
        File.CreateSymbolicLink(link, Journal);
        JournalFile.Append(link, [Entry(1)]);
        JournalFile.Write(link, [Entry(2)]);

        Assert.Equal(Journal, new FileInfo(link).LinkTarget);
        Assert.Equal([Entry(2)], JournalFile.Read(Journal).Entries);
        using (JournalFileWriter.Open(Journal))
        {
            Assert.Throws<TimeoutException>(() => JournalFileWriter.Open(link, TimeSpan.Zero));
        }
    }

    [Fact]
    public void What_is_wrong_with_the_place_is_said_at_once()
    {
        Assert.Throws<DirectoryNotFoundException>(() => JournalFileWriter.Open(Path.Combine(_folder.FullName, "none", "journal.jsonl")));
        Assert.Throws<ArgumentException>(() => JournalFileWriter.Open(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => JournalFileWriter.Open(Journal, TimeSpan.FromSeconds(-1)));
        JournalFileWriter over = JournalFileWriter.Open(Journal);
        over.Dispose();
        Assert.Throws<ObjectDisposedException>(() => over.Append([Entry(1)]));
        Assert.Throws<ObjectDisposedException>(() => over.Write([Entry(1)]));
        Assert.Empty(_folder.GetFiles());
    }

    /// <summary>On threads of their own, which begin together: on those of a pool one could be done before the next begins.</summary>
    private static async Task AtOnceAsync(Action<JournalEntry> write)
    {
        using Barrier begin = new(Writers);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Factory.StartNew(
            () =>
            {
                begin.SignalAndWait();
                for (int number = 1; number <= Each; number++)
                {
                    write(Entry((writer * Each) + number));
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }

    private void AllAreThere()
    {
        JournalReadResult read = JournalFile.Read(Journal);
        Assert.Empty(read.Problems);
        Assert.Equal(Enumerable.Range(1, Writers * Each).Select(Entry).OrderBy(entry => entry.Id), read.Entries.OrderBy(entry => entry.Id));
    }

    private static JournalEntry Entry(int number) => new SearchStarted { Id = Ids.Entry(number), On = Journals.Last };
}
