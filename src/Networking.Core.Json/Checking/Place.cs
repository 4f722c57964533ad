using System.Globalization;
using System.Text;

namespace Networking.Core.Json.Checking;

/// <summary>Where in an entry the check stands, as a JSON path: <c>$.details.emails[2]</c>.</summary>
internal sealed class Place
{
    internal const string Root = "$";

    private const int LongestName = 64;

    private readonly List<string> _steps = [];

    /// <summary>Goes into a property. One whose name is not like a name is not told: it could be anything, a person's data too.</summary>
    internal void Enter(string name) => _steps.Add(IsLikeAName(name) ? "." + name : "");

    internal void Enter(int index) => _steps.Add(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    internal void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString()
    {
        StringBuilder path = new(Root);
        _steps.ForEach(step => path.Append(step));
        return path.ToString();
    }

    private static bool IsLikeAName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
}
