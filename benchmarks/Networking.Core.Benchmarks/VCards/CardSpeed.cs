using System.Diagnostics;
using System.Globalization;
using System.Text;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Interchange.VCards;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.VCards;

/// <summary>Reads the same generated file of cards here and with Debian's python3-vobject.</summary>
internal static class CardSpeed
{
    private const int Cards = 20_000;

    private const string Python = """
        import sys, time, vobject
        started = time.perf_counter()
        with open(sys.argv[1], encoding="utf-8", newline="") as file:
            cards = sum(1 for card in vobject.readComponents(file))
        print(cards, time.perf_counter() - started)
        """;

    internal static int Run()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Text(), new UTF8Encoding(false));
            double bytes = new FileInfo(file).Length;
            Measurement ours = Stopwatches.MedianOf(7, () => Read(file));
            Line($"| {Cards:N0} cards, {bytes / 1e6:F1} MB | ms | vobject takes so many times as long | wanted |");
            Line($"|---|---:|---:|---|");
            if (Theirs(file) is not { } theirs)
            {
                Line($"| VCardReader | {ours.Milliseconds:N0} | vobject is not here | |");
                return 1;
            }

            Line($"| python3-vobject | {theirs:N0} | 1.0 | |");
            Line($"| VCardReader | {ours.Milliseconds:N0} | {theirs / ours.Milliseconds:F1} | at least 20 |");
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        int cards = VCardReader.Read(stream).Count();
        return cards == Cards ? cards : throw new InvalidOperationException($"{cards} cards were read.");
    }

    /// <summary>The milliseconds that vobject takes, without the start of Python; null where it is not installed.</summary>
    private static double? Theirs(string file)
    {
        using Process python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Python, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string[] said = python.StandardOutput.ReadToEnd().Split(' ');
        python.WaitForExit();
        return python.ExitCode == 0 && said[0] == Cards.ToString(CultureInfo.InvariantCulture)
            ? 1000 * double.Parse(said[1], CultureInfo.InvariantCulture)
            : null;
    }

    private static string Text()
    {
        StringBuilder text = new();
        for (int n = 0; n < Cards; n++)
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"""
                BEGIN:VCARD
                VERSION:3.0
                N:Öberg{n};Ylva;Maria;;
                FN:Ylva Maria Öberg{n}
                ORG:Paper\, Pulp & Co {n % 500};Sales
                TITLE:Head of Sales
                item1.EMAIL;TYPE=INTERNET:ylva{n}@example.org
                item1.X-ABLabel:Work
                TEL;TYPE=CELL,VOICE:+46 70 {n:000 00 00}
                ADR;TYPE=HOME:;;Storgatan {n % 90};Uppsala;;753 31;Sweden
                BDAY:19{n % 90 + 10}-05-12
                NOTE:Met at the fair in Lund.\nLikes rowing\, and long letters that are lon
                 ger than a line of a card may be.
                URL:https://www.example.org/{n}
                UID:00000000-0000-4000-8000-{n:000000000000}
                REV:2025-03-04T05:06:07Z
                END:VCARD

                """).ReplaceLineEndings("\r\n"));
        }

        return text.ToString();
    }
}
