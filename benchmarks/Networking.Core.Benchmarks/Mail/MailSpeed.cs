using System.Diagnostics;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Interchange;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Mail;

/// <summary>Compares reading generated mailboxes of 500 MB with bare loops of MimeKit, and measures the peak of memory.</summary>
internal static class MailSpeed
{
    private const long Bytes = 500_000_000;

    private const int Rounds = 5;

    internal static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("mailboxes").FullName;
        try
        {
            string attachments = Path.Combine(folder, "attachments.mbox");
            string texts = Path.Combine(folder, "texts.mbox");
            int withAttachments = Generate(attachments, attachments: true);
            int textsAlone = Generate(texts, attachments: false);
            Check(attachments, withAttachments);
            Check(texts, textsAlone);

            // Before the other ways, for it is the peak of the whole process, generating included.
            Line($"Peak of memory: {PeakMegabytes():N0} MB");
            Line($"");
            Compare(attachments, $"{withAttachments:N0} messages, one in seven with an attachment");
            Compare(texts, $"{textsAlone:N0} messages, texts alone");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Generate(string path, bool attachments)
    {
        using FileStream stream = File.Create(path);
        return MailboxGenerator.Write(stream, Bytes, attachments);
    }

    private static void Check(string path, int messages)
    {
        if (Read(path, MailboxGenerator.Me).All != messages)
        {
            throw new InvalidOperationException("Not all messages were found.");
        }
    }

    private static void Compare(string path, string title)
    {
        (int all, int taken) = Read(path, MailboxGenerator.Me);
        if (BareHeaderLoop.Run(path).Messages != all)
        {
            throw new InvalidOperationException("The ways do not find the same messages.");
        }

        List<double> own = [];
        List<double> unknown = [];
        List<double> bare = [];
        List<double> parsed = [];
        for (int round = 0; round < Rounds; round++)
        {
            own.Add(Stopwatches.OnProcessor(() => Read(path, MailboxGenerator.Me)).Milliseconds);
            bare.Add(Stopwatches.OnProcessor(() => BareHeaderLoop.Run(path)).Milliseconds);
            unknown.Add(Stopwatches.OnProcessor(() => Read(path, null)).Milliseconds);
            parsed.Add(Stopwatches.OnProcessor(() => BareHeaderLoop.Parse(path)).Milliseconds);
        }

        Line($"### {Bytes / 1e6:N0} MB, {title}");
        Line($"");
        Line($"{taken:N0} of them become interactions.");
        Line($"");
        Line($"| way | ms of the processor | time against the bare loop |");
        Line($"|---|---:|---:|");
        Print("MailFormat, the seeker's address told", own, bare);
        Print("MailFormat, the address found in a first pass", unknown, bare);
        Print("MimeKit's MimeReader, headers counted", bare, bare);
        Print("MimeKit's MimeParser, messages built", parsed, bare);
        Line($"");
    }

    private static void Print(string way, List<double> times, List<double> bare) => Line(
        $"| {way} | {Stopwatches.Median([.. times]):N0} | {Stopwatches.Median([.. times.Zip(bare, (time, against) => time / against)]):F2} |");

    private static (int All, int Taken) Read(string path, string? me)
    {
        ImportOptions options = new() { Me = me is null ? [] : [me] };
        ImportFile file = new(Path.GetFileName(path), new FileInfo(path).Length, () => File.OpenRead(path));
        ImportReading reading = new(options, new ProblemList(options.MostProblems), new ProgressMeter(file.Length, null), CancellationToken.None);
        int all = 0;
        int taken = 0;
        foreach (ImportRecord record in MailFormat.Default.Read([file], reading))
        {
            all++;
            taken += record is EncounterRecord ? 1 : 0;
        }

        return (all, taken);
    }

    private static double PeakMegabytes()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
