namespace Networking.Core.Interchange;

/// <summary>What became of the rows about messages.</summary>
/// <remarks><see cref="Rows"/> is the sum of all the others.</remarks>
public sealed record MessageCounts
{
    /// <summary>Rows below the header.</summary>
    public int Rows { get; init; }

    /// <summary>Messages that are new.</summary>
    public int Imported { get; init; }

    /// <summary>Messages that the network holds already.</summary>
    public int AlreadyKnown { get; init; }

    /// <summary>Drafts, which were never sent.</summary>
    public int Drafts { get; init; }

    /// <summary>Advertisements.</summary>
    public int Sponsored { get; init; }

    /// <summary>Messages in the spam folder from people who are no connections and were never answered.</summary>
    public int Spam { get; init; }

    /// <summary>Messages from or to nobody but closed accounts.</summary>
    public int ClosedAccounts { get; init; }

    /// <summary>Messages from or to nobody but people who were erased from the network.</summary>
    public int Erased { get; init; }

    /// <summary>Rows that could not be used; each has a problem.</summary>
    public int Unreadable { get; init; }
}
