using Networking.Core.Interactions;
using NodaTime;

namespace JobSearchCli.Recording;

/// <summary>What was said about something done.</summary>
/// <param name="On">The day.</param>
/// <param name="Channel">How one was in touch.</param>
/// <param name="IsMutual">Whether the other one took part too.</param>
/// <param name="Note">What was said, or is to be noted; null where nothing is.</param>
/// <param name="IsYes">The yes or no that an introduction waits for; null where none is given.</param>
internal sealed record Said(LocalDate On, Channel Channel, bool IsMutual, string? Note, bool? IsYes);
