namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Bounds the work on all recurrence rules of a file.</summary>
internal sealed class RecurrenceBudget(long steps)
{
    /// <summary>What an occurrence that is given costs beside the days that are looked at.</summary>
    internal const int PerOccurrence = 10;

    private long _left = steps;

    /// <summary>Takes the price if it can be paid; else nothing.</summary>
    internal bool Pay(long price)
    {
        bool canPay = price <= _left;
        _left -= canPay ? price : 0;
        return canPay;
    }
}
