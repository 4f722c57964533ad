using Networking.Core.Contacts;
using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Think of a contact on their birthday and the other days of the year that matter to them.</summary>
/// <remarks>
/// Ideal the day, latest the day after; where neither is a business day, ideal the last business day before, but none
/// more than 7 days before. Lapses 14 days later, because wishes months late please nobody. 29 February is
/// kept on 28 February in common years. The year that is open is yielded and, where none is, the next. Congratulations
/// of the seeker's from 7 days before settle a day, and so does any act of theirs toward the contact from the day
/// itself on. Days before the contact was added, or before the year in which something began, ask for nothing. What
/// falls on one day is one follow-up with a reason for each; its key says the day and never what is remembered on it.
/// </remarks>
public sealed record ImportantDatePolicy : FollowUpPolicy
{
    private const int EarlyWishesInDays = 7;

    /// <summary>The policy with its defaults.</summary>
    public ImportantDatePolicy()
        : base(lapseInDays: 14)
    {
    }

    /// <inheritdoc/>
    public override string Name => "important-date";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Date;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context) =>
        from date in Known(relationship.Contact)
        from followUp in OpenYears(date, relationship, context)
        group followUp by followUp.Key into together
        select together.First() with { Reasons = ValueList.From(together.SelectMany(followUp => followUp.Reasons)) };

    /// <summary>Each date once: an import may know the day alone, and what was learnt last of its year counts.</summary>
    private static IEnumerable<ImportantDate> Known(Contact contact) => contact.ImportantDates
        .Reverse()
        .OrderBy(date => date.Year is null)
        .DistinctBy(date => (date.Name.Trim().ToUpperInvariant(), date.Day))
        .OrderBy(date => date.Day)
        .ThenBy(date => date.Name, StringComparer.Ordinal);

    /// <summary>
    /// The latest year up to the first that is still open; one that has lapsed comes along, because it may have been
    /// put off.
    /// </summary>
    private IEnumerable<FollowUp> OpenYears(ImportantDate date, Relationship relationship, FollowUpContext context)
    {
        int thisYear = date.Day.InYear(context.Today.Year) <= context.Today ? context.Today.Year : context.Today.Year - 1;
        for (int year = thisYear; year <= thisYear + 2; year++)
        {
            LocalDate day = date.Day.InYear(year);
            if (date.Year > year || day < relationship.AddedOn || IsWished(relationship, day))
            {
                continue;
            }

            FollowUp followUp = Make(relationship, day, Window(day, context), Why(date, day, context.Today));
            yield return followUp;
            if (!followUp.HasLapsed(context.Today))
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// From the day to the day after; from the last business day before where both are days off, on which nothing is
    /// planned. Not so early that congratulations of that day would not count.
    /// </summary>
    private static DateWindow Window(LocalDate day, FollowUpContext context)
    {
        LocalDate latest = day.PlusDays(1);
        if (context.View.Calendar.IsBusinessDay(day) || context.View.Calendar.IsBusinessDay(latest))
        {
            return new(day, latest);
        }

        LocalDate before = context.BusinessDays(day, -1);
        return new(before < day.PlusDays(-EarlyWishesInDays) ? day : before, latest);
    }

    private static bool IsWished(Relationship relationship, LocalDate day) =>
        relationship.SeekerActedAfter(day.PlusDays(-1))
        || relationship.Interactions.Any(wish =>
            wish is { Gesture: Gesture.Congratulation, IsMine: true } && wish.On >= day.PlusDays(-EarlyWishesInDays));

    private static Reason Why(ImportantDate date, LocalDate day, LocalDate today)
    {
        string name = string.IsNullOrWhiteSpace(date.Name) ? "day" : date.Name;
        bool isOver = day < today;
        string when = $"Their {{name}} {(isOver ? "was" : "falls")} on {{day}}";
        string wish = isOver ? "a late wish still pleases." : "let them know that you think of them.";
        return date.Year < day.Year
            ? new(
                "important-date.years",
                $"{when} ({(day.Year - date.Year == 1 ? "1 year" : "{years} years")}); {wish}",
                new("name", name),
                new("day", day),
                new("years", day.Year - date.Year.Value))
            : new(
                "important-date.day",
                $"{when}; {wish}",
                new("name", name),
                new("day", day));
    }
}
