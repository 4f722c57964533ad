using Networking.Core.Contacts;

namespace Networking.Core.Insights;

/// <summary>How many contacts are of a kind of connection.</summary>
/// <param name="Kind">The kind; <see cref="ConnectionKinds.None"/> for those of whom none is noted.</param>
/// <param name="People">How many.</param>
public readonly record struct KindCount(ConnectionKinds Kind, int People);
