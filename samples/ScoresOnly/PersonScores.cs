using Networking.Core.Scoring;
using NodaTime;

namespace ScoresOnly;

/// <summary>What it takes to score rows of one's own: no journal, no network, only the two models.</summary>
public static class PersonScores
{
    public static Warmth WarmthOf(Person person, LocalDate today) => WarmthModel.V1.Assess(DaysOf(person), today);

    public static TrustLevel TrustOf(Person person, LocalDate today)
    {
        TrustModel model = TrustModel.V1;
        EvidenceSum evidence = default;
        foreach (Meeting meeting in person.Meetings)
        {
            int age = Period.DaysBetween(LocalDate.FromDateOnly(meeting.HeldOn), today);
            evidence += model.Weigh(EvidenceKind.Conversation, meeting.Kind == MeetingKind.WeTalked ? 1 : 0, age);
            evidence += model.Weigh(EvidenceKind.HelpGiven, meeting.IHelped ? 1 : 0, age);
        }

        return model.Level(model.OpinionOf(evidence).Belief, new()
        {
            TwoWayDays = DaysOf(person).TwoWayDays.Count(),
            HelpGiven = person.Meetings.Count(meeting => meeting.IHelped),
        });
    }

    private static DaySet DaysOf(Person person) => DaySet.From(
        person.Meetings.Select(meeting => new DayInTouch(LocalDate.FromDateOnly(meeting.HeldOn), SidesOf(meeting.Kind))));

    private static TouchSides SidesOf(MeetingKind kind) => kind switch
    {
        MeetingKind.IWrote => TouchSides.Mine,
        MeetingKind.TheyWrote => TouchSides.Theirs,
        _ => TouchSides.Mutual,
    };
}
