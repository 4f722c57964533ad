namespace Networking.Core.Interchange.Formats;

/// <summary>The formats that this package reads.</summary>
public static class ImportFormats
{
    /// <summary>All of them.</summary>
    public static ValueList<IImportFormat> All { get; } = [new Calendars.CalendarFormat()];
}
