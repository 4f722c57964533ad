namespace Networking.Core.Gatherings;

/// <summary>What became of a gathering, as of a day.</summary>
/// <remarks>
/// <para>
/// Help, leads and introductions are of the people first met there, from that day on, the day itself included: what
/// somebody known before gives or gets would have come without it. A person is first met where
/// <see cref="Contact.MetOn"/> is the day on which they were met there; where it is not known, where that is their first day
/// in touch. Of several gatherings on one day, the first counts, by id: nothing is counted twice.
/// </para>
/// <para>These are counts, not a bill: they say which kind of evening suits the seeker, giving as much as getting.</para>
/// </remarks>
public sealed record GatheringYield
{
    /// <summary>How long after it they have to be in touch both ways for a relationship to have lasted: 30 days, our default.</summary>
    public const int LastingAfterDays = 30;

    /// <summary>The gathering.</summary>
    public required Gathering Gathering { get; init; }

    /// <summary>Who was met there and is in the network still, in order of their ids.</summary>
    public required ValueList<ContactId> Met { get; init; }

    /// <summary>Those of them who were first met there.</summary>
    public required ValueList<ContactId> FirstMet { get; init; }

    /// <summary>
    /// Those first met there with whom it lasted: in touch both ways on a day at least <see cref="LastingAfterDays"/> days
    /// later.
    /// </summary>
    public required ValueList<ContactId> Lasting { get; init; }

    /// <summary>What the seeker did for those first met there: help, favours, introductions, promises kept.</summary>
    public required int HelpGiven { get; init; }

    /// <summary>What those first met there did for the seeker, leads and introductions not counted.</summary>
    public required int HelpReceived { get; init; }

    /// <summary>The leads that those first met there gave.</summary>
    public required int Leads { get; init; }

    /// <summary>How often those first met there introduced the seeker to somebody.</summary>
    public required int Introductions { get; init; }

    /// <summary>What became of it, in sentences; never empty.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The gathering's id and the counts; never whom it is about.</summary>
    public override string ToString() => $"Yield of {Gathering.Id}: {Met.Count} met, {FirstMet.Count} first, {Lasting.Count} lasting";
}
