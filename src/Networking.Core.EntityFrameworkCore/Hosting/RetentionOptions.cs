using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>What is erased by itself once it is old enough; null for never.</summary>
/// <remarks>
/// A period begins on the later of two days: the last that an entry tells of, and the last on which one was recorded. So what
/// was imported yesterday is not gone today, though all of it happened years ago.
/// </remarks>
public sealed class RetentionOptions
{
    /// <summary>Contacts about whom nothing happened and nothing was recorded for this long. At least 30 days.</summary>
    public Period? ContactsSilentFor { get; set; }

    /// <summary>
    /// Seekers in whose journal nothing happened and nothing was recorded for this long, with the whole journal. At least 30
    /// days. Erasures do not count, unless the journal has nothing else.
    /// </summary>
    public Period? SeekersSilentFor { get; set; }
}
