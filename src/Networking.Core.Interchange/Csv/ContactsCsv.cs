using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Csv;

/// <summary>Writes contacts as CSV (RFC 4180), for spreadsheets and for <see cref="ContactsCsvFormat"/>, which reads them back.</summary>
/// <remarks>
/// <para>
/// One row a contact, ordered by id, below a header of fixed names. Several values of a cell stand on lines of their
/// own. It holds what <see cref="Core.Contact"/> holds and the day since when; notes and interactions are in the journal.
/// </para>
/// <para>
/// Line breaks and control characters in a text become spaces, and invisible characters that turn the direction of
/// writing are gone. A cell that a spreadsheet would take for a formula, such as a telephone number that begins with
/// <c>+</c>, gets an apostrophe before it; reading takes it off.
/// </para>
/// </remarks>
public static class ContactsCsv
{
    /// <summary>CsvHelper by itself leaves a cell with a bare line feed without quotes.</summary>
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = args => args.Field.AsSpan().ContainsAny(",\"\r\n") || args.Field is [' ', ..] or [.., ' '],
    };

    /// <summary>Writes all contacts of a view.</summary>
    /// <param name="view">The network on the day of the export.</param>
    /// <param name="writer">Where to; it is flushed and stays open. In UTF-8 with a byte order mark, Excel shows every letter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(NetworkView view, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(writer);
        using CsvWriter csv = new(writer, Configuration, leaveOpen: true);
        WriteRow(csv, ContactsColumns.All);
        foreach (Relationship relationship in view.Relationships)
        {
            WriteRow(csv, Cells(relationship.Contact, relationship.AddedOn, view.Today));
        }

        csv.Flush();
    }

    private static string[] Cells(Contact contact, LocalDate knownSince, LocalDate today) =>
    [
        contact.Id.ToString(),
        PlainText.OneLine(contact.GivenName),
        PlainText.OneLine(contact.FamilyName),
        Lines(contact.Emails),
        Lines(contact.Phones),
        Lines(contact.Links),
        PlainText.OneLine(contact.Employer),
        PlainText.OneLine(contact.Role),
        PlainText.OneLine(contact.Field),
        contact.Zone,
        contact.Kinds == ConnectionKinds.None ? "" : contact.Kinds.ToString().ToLowerInvariant(),
        PlainText.OneLine(contact.MetAt),
        Day(contact.MetOn),
        contact.MetThrough?.ToString() ?? "",
        Day(contact.ConnectedOn),
        contact.ToldOfSearch ? ContactsCells.Yes : "",
        contact.GivenCard ? ContactsCells.Yes : "",
        string.Join('\n', contact.ImportantDates.Select(ContactsCells.Format)),
        Day(knownSince),
        Day(today),
    ];

    private static void WriteRow(CsvWriter csv, string[] cells)
    {
        foreach (string cell in cells)
        {
            csv.WriteField(CellText.Guard(cell));
        }

        csv.NextRecord();
    }

    private static string Lines(ValueList<string> texts) =>
        string.Join('\n', texts.Select(PlainText.OneLine).Where(text => text.Length > 0));

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "";
}
