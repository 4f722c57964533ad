using Networking.Core.Leads;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Leads;

/// <summary>Leads left lying tire their giver: what is said of it, and that it is what the model of trust counts.</summary>
public class LeadNeglectTests
{
    private static readonly LocalDate Day = new(2026, 11, 2);

    [Fact]
    public void The_first_says_what_it_weighs_and_what_takes_it_away()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);

        Assert.Equal(
            ["Their lead of 2 Nov 2026 (A lead) still waits for its first step.", "It has been waiting for a first step since 10 Nov 2026; taking one puts it right (it weighs 1.5 until then)."],
            Sentences(Status(diary, 8, 1)));
        Assert.Equal("You have been following their lead (A lead) since 10 Nov 2026; tell them where it stands by 20 Nov 2026.", Sentences(Status(Followed(), 8, 1)).Single());

        Diary Followed()
        {
            Diary followed = Diary.With(Day);
            followed.Lead(1, Day);
            followed.Step(1, Day.PlusDays(8));
            return followed;
        }
    }

    [Fact]
    public void Each_further_one_says_which_it_is_and_what_it_weighs_by_the_model()
    {
        Diary diary = ThreeIgnored();
        Trust trust = diary.AsOf(Day.PlusDays(30)).Trust;
        Evidence[] against = [.. trust.Evidence.Where(piece => piece.Kind == EvidenceKind.LeadNotFollowed)];

        Assert.Equal([1.5, 2.25, 3.375], against.Select(piece => piece.Weight));
        Assert.Equal([1, 2, 3], against.Select(piece => piece.InARow));
        for (int lead = 1; lead <= 3; lead++)
        {
            Reason reason = Status(diary, 30, lead).Reasons[1];
            Assert.Equal(
                [("day", null, against[lead - 1].On), ("weight", against[lead - 1].Weight, null), ("in-a-row", lead, null), ("first", 1.5, null)],
                reason.Values.Select(value => (value.Name, value.Number, value.Date)));
        }

        Assert.Equal(
            "It is the second of their leads in a row without a first step: since 20 Nov 2026 it weighs 2.25, where the first weighed 1.5; a first step takes it away. "
            + "Once they have had a word on any lead of theirs, the next would weigh as the first did.",
            Sentences(Status(diary, 30, 2))[1]);
    }

    [Fact]
    public void A_first_step_takes_one_away_and_the_others_move_up()
    {
        Diary diary = ThreeIgnored();
        diary.Step(2, Day.PlusDays(30));

        Assert.Equal(LeadState.Pursued, Status(diary, 30, 2).State);
        Assert.Equal((2.25, 2), Neglect(diary, 30, 3));
    }

    [Fact]
    public void A_word_on_any_lead_of_theirs_makes_the_next_weigh_as_the_first_did()
    {
        Diary diary = ThreeIgnored();
        diary.Lead(4, Day.PlusDays(40));
        Assert.Equal((5.0625, 4), Neglect(diary, 48, 4));

        diary.Report(1, Day.PlusDays(35));
        Assert.Equal((1.5, 1), Neglect(diary, 48, 4));
        Assert.Equal((3.375, 3), Neglect(diary, 48, 3));
    }

    [Fact]
    public void Outcomes_not_told_are_counted_by_themselves()
    {
        Diary diary = ThreeIgnored();
        diary.Lead(4, Day.PlusDays(21));
        diary.Lead(5, Day.PlusDays(21));
        diary.Step(4, Day.PlusDays(22), LeadStep.Closed);
        diary.Step(5, Day.PlusDays(23), LeadStep.Declined);

        Assert.Equal((1, 1), Neglect(diary, 40, 4));
        Assert.Equal((1.5, 2), Neglect(diary, 40, 5));
        Assert.Equal(
            ["Their lead (A lead) came to an outcome on 24 Nov 2026; tell them what came of it.", "They have been waiting to hear since 9 Dec 2026; telling them puts it right (it weighs 1 until then)."],
            Sentences(Status(diary, 40, 4)));
        Assert.Equal(
            "It is the second of their leads in a row whose outcome they have not heard: since 10 Dec 2026 it weighs 1.5, where the first weighed 1; telling them takes it away. "
            + "Once they have had a word on any lead of theirs, the next would weigh as the first did.",
            Sentences(Status(diary, 40, 5))[1]);
    }

    [Fact]
    public void The_reasons_of_trust_say_it_too()
    {
        Diary diary = ThreeIgnored();
        Reason reason = diary.AsOf(Day.PlusDays(28)).Trust.Reasons.Single(reason => reason.Code == "trust.lead-not-followed");

        Assert.EndsWith(
            "3 times (weighs 7.06 against). The latest is the third in a row and weighed 3.38 when it came, where the first weighed 1.5. "
            + "Once they have had a word on any lead of theirs, the next would weigh as the first did.",
            reason.Sentence,
            StringComparison.Ordinal);
        Assert.Equal(
            [("count", 3), ("in-a-row", 3), ("latest", 3.375), ("first", 1.5)],
            reason.Values.Where(value => value.Name != "weight").Select(value => (value.Name, value.Number!.Value)));
        Assert.Equal(
            "A lead of theirs still waits for its first step (weighs 1.5 against).",
            diary.AsOf(Day.PlusDays(8)).Trust.Reasons.Single(reason => reason.Code == "trust.lead-not-followed").Sentence);
    }

    [Fact]
    public void The_weights_are_those_of_the_model_in_force()
    {
        NetworkSettings settings = NetworkSettings.Default with
        {
            Trust = new() { FirstStepDays = 2, Weights = new() { LeadNotFollowed = 2, RepeatedNeglect = 3 } },
        };
        IReadOnlyList<LeadStatus> leads = ThreeIgnored().ToNetwork().AsOf(Day.PlusDays(14), settings).Leads;

        Assert.Equal([LeadState.Ignored, LeadState.Ignored], leads.Select(lead => lead.State));
        Assert.Equal([2.0, 6.0], leads.Select(lead => Number(lead.Reasons[1], "weight")));
        Assert.Equal([2.0, 2.0], leads.Select(lead => Number(lead.Reasons[1], "first")));
    }

    [Fact]
    public void From_the_eleventh_on_the_values_alone_count()
    {
        Diary diary = Diary.With(Day);
        for (int lead = 1; lead <= 11; lead++)
        {
            diary.Lead(lead, Day);
        }

        Assert.StartsWith("It is the tenth of their leads in a row", Sentences(Status(diary, 8, 10))[1], StringComparison.Ordinal);
        Assert.StartsWith("It is yet another of their leads in a row", Sentences(Status(diary, 8, 11))[1], StringComparison.Ordinal);
        Assert.Equal(11, Neglect(diary, 8, 11).InARow);
    }

    private static Diary ThreeIgnored()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Lead(2, Day.PlusDays(10));
        diary.Lead(3, Day.PlusDays(20));
        return diary;
    }

    private static (double Weight, double InARow) Neglect(Diary diary, int day, int lead)
    {
        Reason reason = Status(diary, day, lead).Reasons[1];
        return (Number(reason, "weight"), Number(reason, "in-a-row"));
    }

    private static double Number(Reason reason, string name) => reason.Values.Single(value => value.Name == name).Number!.Value;

    private static string[] Sentences(LeadStatus status) => [.. status.Reasons.Select(reason => reason.Sentence)];

    private static LeadStatus Status(Diary diary, int day, int lead) =>
        diary.ToNetwork().AsOf(Day.PlusDays(day)).Leads.Single(status => status.Lead.Id == Ids.Lead(lead));
}
