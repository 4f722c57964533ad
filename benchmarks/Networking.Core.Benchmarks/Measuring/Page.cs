using System.Globalization;

namespace Networking.Core.Benchmarks.Measuring;

/// <summary>Prints lines that are the same in every culture.</summary>
internal static class Page
{
    internal static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
