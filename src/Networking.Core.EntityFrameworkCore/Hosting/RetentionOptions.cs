using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>What is erased by itself once it is old enough; null for never.</summary>
public sealed class RetentionOptions
{
    /// <summary>Contacts about whom nothing was recorded for this long, counted from the day of their last entry. At least 30 days.</summary>
    public Period? ContactsSilentFor { get; set; }

    /// <summary>Seekers in whose journal nothing was recorded for this long, with the whole journal. At least 30 days.</summary>
    public Period? SeekersSilentFor { get; set; }
}
