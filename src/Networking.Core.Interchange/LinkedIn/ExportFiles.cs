using System.Text;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>The files of an export by what they hold.</summary>
/// <remarks>
/// A complete export holds files of the same shape that are none of these, such as the messages of a coach; so where a
/// file has the usual name, it alone is taken. Of each kind those nearest to the root: what lies deeper may be another
/// export.
/// </remarks>
internal sealed record ExportFiles(
    IReadOnlyList<ImportFile> Connections, IReadOnlyList<ImportFile> Messages, IReadOnlyList<ImportFile> Invitations, IReadOnlyList<ImportFile> Profiles)
{
    private const int LongestHeader = 4096;

    /// <summary>Whether anything but the owner's name is there.</summary>
    internal bool IsExport => Connections.Count + Messages.Count + Invitations.Count > 0;

    internal IEnumerable<ImportFile> All => Connections.Concat(Messages).Concat(Invitations).Concat(Profiles);

    internal static ExportFiles Of(IReadOnlyList<ImportFile> files)
    {
        List<ImportFile> left = [.. files];
        return new(
            Take(left, ConnectionsTable.Kind), Take(left, MessagesTable.Kind), Take(left, InvitationsTable.Kind), Take(left, ProfileTable.Kind));
    }

    public override string ToString() => $"{All.Count()} files";

    private static List<ImportFile> Take(List<ImportFile> left, TableKind kind)
    {
        List<ImportFile> taken = left.FindAll(file => kind.IsNamed(file.Name));
        taken = taken.Count > 0 ? taken : left.FindAll(file => HasHeader(file, kind));
        taken = taken.FindAll(file => file.Depth == taken.Min(other => other.Depth));
        left.RemoveAll(taken.Contains);
        return taken;
    }

    private static bool HasHeader(ImportFile file, TableKind kind)
    {
        ReadOnlySpan<byte> head = file.Head;
        if (head.IsEmpty || !(head.Contains((byte)',') || head.Contains((byte)';') || head.Contains((byte)'\t')))
        {
            return false;
        }

        string text = (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : Encoding.UTF8).GetString(head).TrimStart('\uFEFF');
        foreach (char delimiter in TableReader.Delimiters)
        {
            using LenientCsv csv = new(new StringReader(text), delimiter, LongestHeader);
            for (int rows = 0; rows < TableReader.HeaderWithin && csv.TryRead(out CsvRow row); rows++)
            {
                string[] names = [.. row.Cells.Select(cell => cell.Trim().ToLowerInvariant())];
                if (Array.TrueForAll(kind.Telling, name => Array.IndexOf(names, name) >= 0))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
