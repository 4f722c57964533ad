namespace Networking.Core.Paths;

/// <summary>What a person is to a search.</summary>
internal enum PathRole : byte
{
    None,

    /// <summary>Only while starts are checked.</summary>
    Start,

    /// <summary>The search ends here.</summary>
    Target,

    /// <summary>No way leads here.</summary>
    Closed,
}
