using Networking.Core.FollowUps;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Agendas;

/// <summary>One day of an agenda.</summary>
/// <param name="Date">The day.</param>
/// <param name="Outreaches">Whom to be in touch with, the weightiest first.</param>
public sealed record AgendaDay(LocalDate Date, ValueList<Outreach> Outreaches)
{
    /// <summary>The day and how many.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)}: {Outreaches.Count}";
}
