namespace Networking.Core.Storage.DueWork;

/// <summary>A relationship whose warmth is below a threshold.</summary>
/// <param name="Seeker">The seeker.</param>
/// <param name="Contact">The contact.</param>
/// <param name="WarmthKey">The forward key; <see cref="Networking.Core.Scoring.WarmthModel.FirstDayBelow"/> gives the day it fell, or falls.</param>
public sealed record CoolingRelationship(SeekerId Seeker, ContactId Contact, double WarmthKey);
