using System.Text.Json;
using Networking.Core.Interchange.VCards;

namespace Networking.Core.Benchmarks.VCards;

/// <summary>What cards say, as JSON lines, for comparing it with what other programs read.</summary>
internal static class CardsSaid
{
    internal static void Print(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            using FileStream stream = File.OpenRead(file);
            foreach (VCard card in VCardReader.Read(stream))
            {
                Console.WriteLine(JsonSerializer.Serialize(new
                {
                    file,
                    fn = card.First("FN")?.Text ?? "",
                    n = (string[])[Component(card, "N", 0), Component(card, "N", 1)],
                    emails = card.All("EMAIL").Select(email => email.Text).ToArray(),
                    phones = card.All("TEL").Select(phone => phone.Text).ToArray(),
                    org = Component(card, "ORG", 0),
                    bday = card.First("BDAY")?.Text ?? "",
                }));
            }
        }
    }

    private static string Component(VCard card, string name, int index) =>
        card.First(name)?.Components is { } components && components.Count > index ? components[index] : "";
}
