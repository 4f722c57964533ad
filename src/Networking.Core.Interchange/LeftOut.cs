using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange;

/// <summary>Records of a file that a rule left out.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Code">The rule's stable code, one of <see cref="ImportCodes"/>.</param>
/// <param name="Why">The rule in a sentence.</param>
/// <param name="Count">How many there are.</param>
public sealed record LeftOut(ImportPlace First, string Code, string Why, int Count);
