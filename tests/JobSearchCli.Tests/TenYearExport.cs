using System.Globalization;
using System.Text;

namespace JobSearchCli.Tests;

/// <summary>Writes a made-up export of ten years: 3,000 connections, 20,000 messages, nothing else known.</summary>
internal static class TenYearExport
{
    private const int Connections = 3_000;
    private const int Messages = 20_000;
    private static readonly DateTime End = new(2026, 11, 22, 18, 0, 0, DateTimeKind.Utc);

    internal static void Write(string folder, int seed)
    {
        Random random = new(seed);
        File.WriteAllText(Path.Combine(folder, "Profile.csv"), "First Name,Last Name\nPerrin,Ostlund\n");
        File.WriteAllText(Path.Combine(folder, "Connections.csv"), ConnectionRows(random));
        File.WriteAllText(Path.Combine(folder, "messages.csv"), MessageRows(random));
    }

    private static string ConnectionRows(Random random)
    {
        StringBuilder rows = new("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int i = 0; i < Connections; i++)
        {
            DateTime on = End.AddDays(-random.Next(3650));
            rows.Append(CultureInfo.InvariantCulture, $"Given{i},Family{i},{Url(i)},,Firm {i % 400},Role {i % 50},{on:dd MMM yyyy}\n");
        }

        return rows.ToString();
    }

    /// <summary>A few people with whom one writes often, many with whom one wrote a few times, most never.</summary>
    private static string MessageRows(Random random)
    {
        StringBuilder rows = new("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        for (int written = 0; written < Messages;)
        {
            int person = (int)(Connections * Math.Pow(random.NextDouble(), 3));
            DateTime at = End.AddMinutes(-random.Next(3650 * 24 * 60));
            int burst = random.Next(1, 8);
            for (int i = 0; i < burst && written < Messages && at < End; i++, written++)
            {
                bool mine = random.Next(2) == 0;
                string me = "Perrin Ostlund,https://www.linkedin.com/in/made-up-owner";
                string them = string.Create(CultureInfo.InvariantCulture, $"Given{person} Family{person},{Url(person)}");
                rows.Append(CultureInfo.InvariantCulture, $"thread-{person},,{(mine ? me : them)},{(mine ? them : me)},{at:yyyy-MM-dd HH:mm:ss} UTC,,Hello,INBOX\n");
                at = at.AddMinutes(random.Next(5, 3 * 24 * 60));
            }
        }

        return rows.ToString();
    }

    private static string Url(int person) =>
        string.Create(CultureInfo.InvariantCulture, $"https://www.linkedin.com/in/made-up-{person}");
}
