using FsCheck.Xunit;
using Networking.Core.Asks;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Asks;

/// <summary>What holds for every advice, on made-up journals.</summary>
public class AskLawTests
{
    private static readonly AskDraft[] Drafts =
    [
        .. Enum.GetValues<AskKind>().Select(kind => new AskDraft { Kind = kind, Target = "Per", CommonGround = "the lab" }),
        .. Enum.GetValues<AskKind>().Select(kind => new AskDraft { Kind = kind, Minutes = 45 }),
    ];

    [Property(MaxTest = 60, Arbitrary = [typeof(Journals)])]
    public void No_advice_depends_on_order_repetition_or_culture(Journal journal, int seed)
    {
        string text = All(journal.ToNetwork().AsOf(Journals.Last));
        Network shuffled = Network.Empty.Replay(Journals.Shuffled(journal.Entries.Concat(journal.Entries), seed));
        Cultures.Each(() => Assert.Equal(text, All(shuffled.AsOf(Journals.Last))));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Journals)])]
    public void A_verdict_goes_with_its_obstacles_and_only_a_job_is_never_asked_for(Journal journal) =>
        EachAdvice(journal.ToNetwork().AsOf(Journals.Last), advice =>
        {
            Assert.Equal(advice.Kind == AskKind.Job, advice.Verdict == AskVerdict.Never);
            Assert.Equal(advice.Verdict == AskVerdict.Ready, advice.Obstacles.IsEmpty);
            Assert.True(advice.NotBefore is null || advice.NotBefore > advice.AsOf);
            Assert.All(advice.Obstacles, obstacle =>
            {
                Assert.Contains(obstacle.Code, AskCaseTests.AllCodes);
                Assert.False(obstacle.ClearsOn <= advice.AsOf);
                Assert.EndsWith(".", obstacle.Why.Sentence, StringComparison.Ordinal);
                Assert.EndsWith(".", obstacle.FirstStep.Sentence.TrimEnd(')'), StringComparison.Ordinal);
            });
            int[] places = [.. advice.Obstacles.Select(obstacle => Array.IndexOf(AskCaseTests.AllCodes, obstacle.Code))];
            Assert.Equal(places.Order(), places);
        });

    [Property(MaxTest = 60, Arbitrary = [typeof(Journals)])]
    public void An_obstacle_is_there_until_the_day_before_its_day_and_gone_on_it(Journal journal)
    {
        Network network = Network.Empty.Replay(journal.Entries.Where(entry => entry.On <= Journals.Last));
        EachAdvice(network.AsOf(Journals.Last), advice =>
        {
            AskDraft draft = new() { Kind = advice.Kind, Target = "Per", CommonGround = "the lab" };
            foreach (AskObstacle obstacle in network.AsOf(Journals.Last).Advise(advice.Contact, draft).Obstacles)
            {
                if (obstacle.ClearsOn is { } day)
                {
                    Assert.Contains(network.AsOf(day.PlusDays(-1)).Advise(advice.Contact, draft).Obstacles, o => Same(o, obstacle));
                    Assert.DoesNotContain(network.AsOf(day).Advise(advice.Contact, draft).Obstacles, o => Same(o, obstacle));
                }
            }
        });

        // Numbers within the sentence may change from day to day, as asks and gives leave the year.
        static bool Same(AskObstacle one, AskObstacle other) => one.Code == other.Code && one.ClearsOn == other.ClearsOn;
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Journals)])]
    public void Helping_them_today_never_turns_ready_into_not_yet(Journal journal, bool both)
    {
        Network network = journal.ToNetwork();
        EachAdvice(network.AsOf(Journals.Last), advice =>
        {
            Network helped = network.Record(new InteractionLogged
            {
                Id = Ids.Entry(1_000_000),
                On = Journals.Last,
                Contacts = [advice.Contact],
                Direction = both ? Direction.Mutual : Direction.Mine,
                Channel = Channel.InPerson,
                Gesture = Gesture.HelpGiven,
            });
            AskDraft draft = new() { Kind = advice.Kind, Target = "Per", CommonGround = "the lab" };
            bool wasReady = network.AsOf(Journals.Last).Advise(advice.Contact, draft).Verdict == AskVerdict.Ready;
            Assert.True(!wasReady || helped.AsOf(Journals.Last).Advise(advice.Contact, draft).Verdict == AskVerdict.Ready, advice.ToString());
        });
    }

    /// <summary>Advice and trust agree: who asks when it is time is never held to have asked too soon.</summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(Journals)])]
    public void An_ask_that_was_ready_is_not_held_against_anybody(Journal journal)
    {
        Network network = journal.ToNetwork();
        EachAdvice(network.AsOf(Journals.Last), advice =>
        {
            if (advice.Verdict == AskVerdict.Ready)
            {
                AskMade made = new() { Id = Ids.Entry(1_000_000), On = Journals.Last, Contact = advice.Contact, Ask = Ids.Ask(1_000_000), Type = advice.Kind };
                Trust trust = network.Record(made).AsOf(Journals.Last)[advice.Contact].Trust;

                Assert.DoesNotContain(trust.Evidence, piece => piece.Kind == EvidenceKind.AskedTooSoon && piece.Cause == made.Id);
            }
        });
    }

    [Fact]
    public void The_made_up_journals_bring_up_every_verdict_and_most_codes()
    {
        List<AskAdvice> all = [];
        for (int seed = 0; seed < 150; seed++)
        {
            EachAdvice(Journals.Make(seed, 12).ToNetwork().AsOf(Journals.Last), all.Add);
        }

        Assert.Equal(3, all.Select(advice => advice.Verdict).Distinct().Count());
        Assert.True(all.Count(advice => advice.Verdict == AskVerdict.Ready) > 100);
        Assert.True(all.SelectMany(advice => advice.Obstacles).Select(obstacle => obstacle.Code).Distinct().Count() > 15);
    }

    private static string All(NetworkView view)
    {
        List<string> texts = [];
        EachAdvice(view, advice => texts.Add(AskText.Whole(advice)));
        return string.Join('\n', texts);
    }

    private static void EachAdvice(NetworkView view, Action<AskAdvice> look)
    {
        foreach (Relationship relationship in view.Relationships)
        {
            foreach (AskDraft draft in Drafts)
            {
                look(view.Advise(relationship.Id, draft));
            }
        }
    }
}
