using Networking.Core.Contacts;

namespace Networking.Core.Asks;

/// <summary>
/// What seeker and contact share, by what was written down: texts are the same when they are so without regard to case
/// and to space around them.
/// </summary>
internal static class CommonBackground
{
    /// <summary>
    /// Their field among the fields of the profile; else their employer, role, field or a topic noted about them among
    /// the profile's background. The first that is shared, in their words; null when nothing is.
    /// </summary>
    internal static string? Between(SeekerProfile profile, Relationship them)
    {
        Contact contact = them.Contact;
        return First([contact.Field], profile.Fields)
            ?? First([contact.Employer, contact.Role, contact.Field, .. them.Facts.SelectMany(fact => fact.Topics)], profile.Background);
    }

    /// <summary>
    /// Their employer, when it is in the profile's background and they are known through work; null when it is not.
    /// </summary>
    internal static string? Workplace(SeekerProfile profile, Contact contact) =>
        (contact.Kinds & (ConnectionKinds.Professional | ConnectionKinds.Business)) != ConnectionKinds.None
            ? First([contact.Employer], profile.Background)
            : null;

    private static string? First(IEnumerable<string> theirs, ValueList<string> mine) => theirs
        .Select(text => text.Trim())
        .FirstOrDefault(text => text.Length > 0 && mine.Any(own => text.Equals(own.Trim(), StringComparison.OrdinalIgnoreCase)));
}
