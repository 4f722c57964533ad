using System.Globalization;

namespace Networking.Core.Interchange.Google;

/// <summary>What a column of an export holds.</summary>
internal enum GoogleUse
{
    /// <summary>Something that the model has no word for.</summary>
    Other,
    FullName,
    GivenName,
    MiddleName,
    FamilyName,
    Email,
    Phone,
    Website,
    Employer,
    Role,
    Birthday,
    EventName,
    EventDay,
    Notes,
}

/// <summary>A column of an export of either generation.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Use">What it holds.</param>
/// <param name="Number">The number in its name, for example 2 in <c>E-mail 2 - Value</c>; 0 where there is none.</param>
internal readonly record struct GoogleColumn(string Name, GoogleUse Use, int Number)
{
    private static readonly Dictionary<string, GoogleUse> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Name"] = GoogleUse.FullName,
        ["Given Name"] = GoogleUse.GivenName,
        ["First Name"] = GoogleUse.GivenName,
        ["Additional Name"] = GoogleUse.MiddleName,
        ["Middle Name"] = GoogleUse.MiddleName,
        ["Family Name"] = GoogleUse.FamilyName,
        ["Last Name"] = GoogleUse.FamilyName,
        ["Organization Name"] = GoogleUse.Employer,
        ["Organization Title"] = GoogleUse.Role,
        ["Birthday"] = GoogleUse.Birthday,
        ["Notes"] = GoogleUse.Notes,
    };

    private static readonly Dictionary<string, GoogleUse> Numbered = new(StringComparer.OrdinalIgnoreCase)
    {
        ["E-mail - Value"] = GoogleUse.Email,
        ["Phone - Value"] = GoogleUse.Phone,
        ["Website - Value"] = GoogleUse.Website,
        ["Organization - Name"] = GoogleUse.Employer,
        ["Organization - Title"] = GoogleUse.Role,
        ["Event - Type"] = GoogleUse.EventName,
        ["Event - Label"] = GoogleUse.EventName,
        ["Event - Value"] = GoogleUse.EventDay,
    };

    /// <summary>The column of a name.</summary>
    internal static GoogleColumn Of(string name)
    {
        (string family, int number) = Split(name);
        GoogleUse use = (number > 0 ? Numbered : Plain).GetValueOrDefault(family);
        return new(name, use, number);
    }

    /// <summary>Whether these are the columns of an export: a name's parts, and something that only Google writes.</summary>
    internal static bool AreOfAnExport(IReadOnlyList<GoogleColumn> columns)
    {
        bool named = columns.Any(column => column.Use == GoogleUse.GivenName) && columns.Any(column => column.Use == GoogleUse.FamilyName);
        bool contactId = columns.Any(column => column.Name.Equals(Csv.ContactsColumns.Id, StringComparison.OrdinalIgnoreCase));
        return named && !contactId && columns.Any(column => column.Number > 0 || column.Name is "Group Membership" or "Labels");
    }

    /// <summary><c>E-mail 2 - Value</c> is <c>E-mail - Value</c>, the second.</summary>
    private static (string Family, int Number) Split(string name)
    {
        int dash = name.IndexOf(" - ", StringComparison.Ordinal);
        int space = dash > 0 ? name.LastIndexOf(' ', dash - 1) : -1;
        return space > 0 && int.TryParse(name.AsSpan(space + 1, dash - space - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? (string.Concat(name.AsSpan(0, space), name.AsSpan(dash)), number)
            : (name, 0);
    }

    public override string ToString() => Name;
}
