namespace Networking.Core.Storage;

/// <summary>A network as a journal had it at one version.</summary>
/// <param name="Network">The network.</param>
/// <param name="Version">The version: pass it to an append that depends on what was read.</param>
public sealed record NetworkSnapshot(Network Network, long Version)
{
    /// <summary>A journal without entries.</summary>
    public static NetworkSnapshot Empty { get; } = new(Network.Empty, 0);

    /// <summary>The version and the number of entries.</summary>
    public override string ToString() => $"Version {Version}, {Network}";
}
