using Networking.Core.Asks;

namespace Networking.Core.Giving;

/// <summary>
/// What was given, received and asked for in the days of <see cref="AskEtiquette.BalanceDays"/>, with one person or with
/// all. It counts deeds and does not weigh them; it is no account, and nobody owes its difference.
/// </summary>
public sealed record GivingBalance
{
    /// <summary>The days counted: today and so many days before it.</summary>
    public required int Days { get; init; }

    /// <summary>What the seeker did for them: help, favours, promises kept.</summary>
    public required int Gives { get; init; }

    /// <summary>What they did for the seeker: favours, leads, promises kept.</summary>
    public required int Received { get; init; }

    /// <summary>What the seeker asked of them.</summary>
    public required int Asks { get; init; }

    /// <summary>What the seeker could do, as an invitation.</summary>
    public required Reason Reason { get; init; }

    /// <summary>No data; it is personal.</summary>
    public override string ToString() => nameof(GivingBalance);

    /// <summary>The balance with one person, or with all of several: a deed for two of them counts for each.</summary>
    internal static GivingBalance With(IReadOnlyCollection<Relationship> people, NetworkView view, bool isOverall)
    {
        int days = view.Settings.Asks.BalanceDays;
        (int Gives, int Received, int Asks) sum = people
            .Select(them => GivesAndAsks.InTheLast(days, them, view.Today))
            .Aggregate((Gives: 0, Received: 0, Asks: 0), (all, one) => (all.Gives + one.Gives, all.Received + one.Received, all.Asks + one.Asks));
        return new()
        {
            Days = days,
            Gives = sum.Gives,
            Received = sum.Received,
            Asks = sum.Asks,
            Reason = Invitation(sum, days, isOverall),
        };
    }

    private static Reason Invitation((int Gives, int Received, int Asks) sum, int days, bool isOverall)
    {
        string whom = isOverall ? "somebody" : "them";
        (string code, string sentence) = sum switch
        {
            (0, 0, 0) => ("could-begin", $"Nothing given, received or asked for is written down for the last {{days}} days. You could begin with something small that would help or please {whom}."),
            _ when sum.Gives < Math.Max(sum.Received, sum.Asks) => ("could-give", $"{Counts(sum)} You could look for something that would help or please {whom}."),
            _ when sum.Gives > sum.Received => ("could-let-them-help", $"{Counts(sum)} You could let {whom} do something for you too: most people like to help."),
            _ => ("could-go-on", $"{Counts(sum)} You could go on like that."),
        };
        return new($"giving.balance.{code}", sentence, new("days", days), new("gives", sum.Gives), new("received", sum.Received), new("asks", sum.Asks));
    }

    private static string Counts((int Gives, int Received, int Asks) sum) =>
        $"In the last {{days}} days you gave {Times("gives", sum.Gives)}, received {Times("received", sum.Received)} and asked {Times("asks", sum.Asks)}.";

    private static string Times(string name, int count) => count switch
    {
        0 => "nothing",
        1 => "once",
        _ => $"{{{name}}} times",
    };
}
