using Networking.Core.Interchange.Csv;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads the owner's name from <c>Profile.csv</c>.</summary>
internal sealed class ProfileTable
{
    internal static TableKind Kind { get; } = new(
        "profile",
        [["first name"], ["last name"]],
        (_, _) => null);

    /// <summary>The owner's name; null while no row has named them.</summary>
    internal string? Owner { get; private set; }

    internal void Take(CsvRow row, Columns columns)
    {
        if (row.Fault == CsvFault.None && Owner is null)
        {
            string name = $"{columns.Text(row.Cells, "first name")} {columns.Text(row.Cells, "last name")}".Trim();
            Owner = name.Length > 0 ? name : null;
        }
    }
}
