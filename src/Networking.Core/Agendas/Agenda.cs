namespace Networking.Core.Agendas;

/// <summary>Outreaches placed on days, and those that could not be.</summary>
/// <param name="Days">Every day planned, in order, those without outreaches included.</param>
/// <param name="Unplaced">What was due in these days and found no place, the weightiest first.</param>
public sealed record Agenda(ValueList<AgendaDay> Days, ValueList<Unplaced> Unplaced)
{
    /// <summary>How many days and outreaches.</summary>
    public override string ToString() => $"{Days.Count} days, {Days.Sum(day => day.Outreaches.Count)} outreaches";
}
