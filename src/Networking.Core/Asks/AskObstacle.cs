using NodaTime;

namespace Networking.Core.Asks;

/// <summary>One thing that stands before an ask, with what to do first.</summary>
/// <param name="Why">Why not yet. Its code is one of <see cref="AskCodes"/>.</param>
/// <param name="FirstStep">What to do first; for what is never asked, what to do instead.</param>
/// <param name="ClearsOn">
/// Where waiting is all there is to do, the first day on which it is gone; null where something is to be done, or a word
/// of theirs to come. That asks leave the year and duties lapse gives no day: nobody is to wait for that.
/// </param>
public sealed record AskObstacle(Reason Why, Reason FirstStep, LocalDate? ClearsOn = null)
{
    /// <summary>The stable code of <see cref="Why"/>.</summary>
    public string Code => Why.Code;

    /// <summary>The code alone; the sentences may hold personal data.</summary>
    public override string ToString() => Code;
}
