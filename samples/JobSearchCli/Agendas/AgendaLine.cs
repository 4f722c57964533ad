using Networking.Core.FollowUps;
using NodaTime;

namespace JobSearchCli.Agendas;

/// <summary>One outreach of an agenda, with its number and its day.</summary>
internal sealed record AgendaLine(int Number, LocalDate Day, Outreach Outreach);
