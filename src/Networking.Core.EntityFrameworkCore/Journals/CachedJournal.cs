using Networking.Core.Storage.DueWork;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>A journal as it was read last.</summary>
/// <param name="Network">Its network.</param>
/// <param name="Version">The version that the network has.</param>
/// <param name="Rewrites">The rewrites by then; with more the network is not what is stored.</param>
/// <param name="LastAppend">Which append wrote the last entry; 0 where there is none. With another one there, the database went back to an earlier state and on from it.</param>
/// <param name="Standings">The standings that are stored at that version; null where they were not read.</param>
internal sealed record CachedJournal(
    Network Network, long Version, int Rewrites, long LastAppend, IReadOnlyDictionary<ContactId, RelationshipStanding>? Standings)
{
    internal static CachedJournal Empty { get; } = new(Network.Empty, 0, 0, 0, null);

    /// <summary>The version; a network is personal.</summary>
    public override string ToString() => $"Version {Version}";
}
