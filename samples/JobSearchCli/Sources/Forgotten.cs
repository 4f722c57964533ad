using Networking.Core;

namespace JobSearchCli.Sources;

/// <summary>What it did to forget somebody.</summary>
/// <param name="Entries">How many entries lost their words.</param>
/// <param name="IsPending">Whether the file itself still holds old pages with them, which another program keeps open.</param>
/// <param name="StillNaming">Entries about others whose words name them.</param>
internal sealed record Forgotten(int Entries, bool IsPending, IReadOnlyList<EntryId> StillNaming);
