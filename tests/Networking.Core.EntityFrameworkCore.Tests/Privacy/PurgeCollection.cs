namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>
/// Tests that purge run by themselves: whoever writes in another database of the same server of PostgreSQL holds back rows
/// that were deleted meanwhile, and the answer would be <c>Pending</c>.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PurgeCollection
{
    internal const string Name = "purge";
}
