using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Takes a list of recipients apart. Names are joined by commas without a space, and may hold commas themselves, as
/// in <c>Jane Doe, Ph.D.,John Roe</c>.
/// </summary>
internal static class RecipientNames
{
    /// <param name="to">The names as the file joins them.</param>
    /// <param name="links">The addresses; there is none for closed accounts, and for nobody before July 2023.</param>
    /// <param name="isKnown">Whether a key is that of a person whom the files name elsewhere.</param>
    internal static Party[] Split(string to, Party[] links, Func<string, bool> isKnown)
    {
        List<string> names = Names(to, isKnown);
        List<string> open = names.FindAll(name => NameKey.Of(name) != "linkedin member");
        while (links.Length > 0 && open.Count > links.Length && Misfit(open, isKnown) is > 0 and int at)
        {
            open[at - 1] += "," + open[at];
            open.RemoveAt(at);
        }

        if (links.Length == 0)
        {
            return [.. names.Select(name => new Party(name, ""))];
        }

        IEnumerable<Party> closed = names.Where(name => !open.Contains(name) && NameKey.Of(name) == "linkedin member").Select(name => new Party(name, ""));
        return open.Count == links.Length
            ? [.. open.Zip(links, (name, link) => new Party(name, link.Url)), .. closed]
            : [.. links, .. closed];
    }

    private static List<string> Names(string to, Func<string, bool> isKnown)
    {
        List<string> names = [];
        foreach (string part in to.Split(','))
        {
            bool goesOn = names.Count > 0 && part.StartsWith(' ') && !isKnown(NameKey.Of(part));
            if (goesOn)
            {
                names[^1] += "," + part;
            }
            else if (part.Trim().Length > 0)
            {
                names.Add(part.Trim());
            }
        }

        return names;
    }

    /// <summary>The last part that is no known name, and so may belong to the one before it.</summary>
    private static int Misfit(List<string> names, Func<string, bool> isKnown) =>
        names.FindLastIndex(name => !isKnown(NameKey.Of(name)));
}
