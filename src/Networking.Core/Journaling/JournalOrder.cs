namespace Networking.Core.Journaling;

/// <summary>
/// The order in which entries are folded: by day, then moment (an absent one first), then kind, then id.
/// It is total over entries with different ids, so the order of recording never matters.
/// </summary>
public sealed class JournalOrder : IComparer<JournalEntry>
{
    private JournalOrder()
    {
    }

    /// <summary>The one instance.</summary>
    public static JournalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(JournalEntry? x, JournalEntry? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? -1 : 1;
        }

        int order = x.On.CompareTo(y.On);
        order = order != 0 ? order : Nullable.Compare(x.At, y.At);
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        return order != 0 ? order : x.Id.CompareTo(y.Id);
    }
}
