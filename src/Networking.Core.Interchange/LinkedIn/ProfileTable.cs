using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads the owner's name from <c>Profile.csv</c>.</summary>
internal sealed class ProfileTable
{
    internal static TableKind Kind { get; } = new(
        "profile",
        [["first name"], ["last name"]],
        ["first name", "last name", "maiden name", "headline"],
        (_, _) => null);

    /// <summary>The owner's name; null while no row has named them.</summary>
    internal string? Owner { get; private set; }

    /// <summary>The rows; all are about the seeker.</summary>
    internal List<ImportRecord> Rest { get; } = [];

    internal void Take(ImportPlace place, CsvRow row, Columns columns)
    {
        string name = $"{columns.Text(row.Cells, "first name")} {columns.Text(row.Cells, "last name")}".Trim();
        Owner ??= name.Length > 0 ? name : null;
        Rest.Add(new LeftOutRecord { Place = place, Code = ImportCodes.PersonSelf, Why = "The seeker's own record is no contact." });
    }
}
