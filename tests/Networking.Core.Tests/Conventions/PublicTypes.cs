using Networking.Core.FollowUps;
using Networking.Core.Journaling;

namespace Networking.Core.Tests.Conventions;

/// <summary>The public types of the library.</summary>
internal static class PublicTypes
{
    internal static Type[] All { get; } = [.. typeof(Network).Assembly.GetExportedTypes()];

    /// <summary>The records and structs that can be made with planted values.</summary>
    internal static IEnumerable<Type> Makeable => All
        .Where(type => !type.IsAbstract && !type.IsEnum && !type.IsInterface && !type.ContainsGenericParameters)
        .Except(
        [
            // Made by the library alone, from a network; tested with a planted journal.
            typeof(Network), typeof(NetworkView), typeof(Relationship), typeof(FollowUpContext),
            // Hold no instance state of their own.
            typeof(JournalEntryValidator), typeof(JournalOrder),
        ]);
}
