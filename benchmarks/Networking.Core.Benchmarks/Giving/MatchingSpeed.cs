using System.Globalization;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Giving;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Giving;

/// <summary>
/// How the matching of needs with offers grows: with what meets on a topic, not with the pairs of people. Each contact
/// has five topics, three needs and two offers, drawn alike from so many; the same for the same seed.
/// </summary>
internal static class MatchingSpeed
{
    private const int Needs = 3;
    private const int Offers = 2;

    internal static void Run()
    {
        // Lets the runtime compile everything for speed.
        for (int round = 0; round < 20; round++)
        {
            _ = MatchesOf(People(500, 200)).Count;
        }

        Table("2,000 contacts, from common topics to rare ones", [(2_000, 50), (2_000, 200), (2_000, 1_000), (2_000, 10_000), (2_000, 100_000)]);
        Table("More contacts, with as many to a topic", [(2_000, 1_000), (8_000, 4_000), (32_000, 16_000)]);
    }

    private static void Table(string title, (int Contacts, int Topics)[] sizes)
    {
        Line($"### {title}");
        Line($"");
        Line($"| contacts | topics | pairs of contacts | meetings on a topic | matched pairs | ms | ns per contact and meeting | bytes per contact and meeting |");
        Line($"|---:|---:|---:|---:|---:|---:|---:|---:|");
        List<(double Steps, double Time)> points = [];
        foreach ((int contacts, int topics) in sizes)
        {
            PersonTopics[] people = People(contacts, topics);
            (int meetings, int pairs) = (Meetings(people), MatchesOf(people).Count);
            Measurement whole = Measurement.Median(Enumerable.Range(0, 11).Select(_ => Stopwatches.OnProcessor(() => MatchesOf(people))));
            Measurement each = whole.Per(contacts + meetings);
            points.Add((contacts + meetings, whole.Milliseconds));
            Line($"| {contacts:N0} | {topics:N0} | {(long)contacts * (contacts - 1):N0} | {meetings:N0} | {pairs:N0} | {whole.Milliseconds:F1} | {each.Milliseconds * 1e6:N0} | {each.Bytes:N0} |");
        }

        Line($"");
        Line($"Log-log slope of the time over contacts and meetings: {Stopwatches.LogLogSlope(points):F2}");
        Line($"");
    }

    private static IReadOnlyList<TopicMatch> MatchesOf(PersonTopics[] people) => new TopicIndex(people).Matches();

    /// <summary>Counted apart from the index: each need with each offer of the same topic of somebody else.</summary>
    private static int Meetings(PersonTopics[] people)
    {
        ILookup<Topic, ContactId> offers = people.SelectMany(person => person.Offers, (person, topic) => (topic, person.Person)).ToLookup(pair => pair.topic, pair => pair.Person);
        return people.Sum(person => person.Needs.Sum(topic => offers[topic].Count(other => other != person.Person)));
    }

    private static PersonTopics[] People(int contacts, int topics)
    {
        Random random = new(5);
        Topic[] all = [.. Enumerable.Range(0, topics).Select(n => Topic.Of($"topic {n.ToString(CultureInfo.InvariantCulture)}"))];
        return
        [
            .. Enumerable.Range(1, contacts).Select(n => new PersonTopics(new(new Guid(n, 0, 0, new byte[8])))
            {
                Needs = Drawn(Needs),
                Offers = Drawn(Offers),
            }),
        ];

        ValueList<Topic> Drawn(int count) => ValueList.From(Enumerable.Range(0, count).Select(_ => all[random.Next(all.Length)]).Distinct());
    }
}
