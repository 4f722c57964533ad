using Networking.Core;

namespace JobSearchCli;

/// <summary>Ids for what is typed into this program. What is read from files has ids made from what stands there.</summary>
internal static class NewIds
{
    internal static EntryId Entry() => new(Guid.CreateVersion7());
}
