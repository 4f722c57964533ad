using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Google;
using Networking.Core.Interchange.LinkedIn;
using Networking.Core.Interchange.VCards;

namespace Networking.Core.Interchange.Formats;

/// <summary>The formats that this package reads.</summary>
public static class ImportFormats
{
    /// <summary>
    /// All of them: LinkedIn, contacts as CSV, Google contacts, vCards and calendars. Mailboxes are read by the package
    /// Networking.Core.Interchange.Mail, whose <c>MailFormat</c> has to be added. Those for tables look at the header,
    /// so that their order makes no difference.
    /// </summary>
    public static ValueList<IImportFormat> All { get; } =
    [
        new LinkedInFormat(), new ContactsCsvFormat(), new GoogleContactsFormat(), new VCardFormat(), new CalendarFormat(),
    ];
}
