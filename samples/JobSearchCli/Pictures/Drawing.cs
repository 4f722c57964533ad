using System.Xml;
using System.Xml.Linq;
using OxyPlot;

namespace JobSearchCli.Pictures;

/// <summary>
/// Draws on OxyPlot's SVG writer, which measures texts and escapes them, and adds what a reader of screens needs: a title, a
/// description and a size that scales. The same drawing is the same text, byte for byte.
/// </summary>
internal sealed class Drawing(double width, double height)
{
    private const string Font = "Segoe UI, Helvetica Neue, Helvetica, Arial, sans-serif";
    private const double Bold = 600;
    private const double LineHeight = 1.3;

    /// <summary>The measuring context counts in points, a picture in pixels.</summary>
    private const double PixelsPerPoint = 96.0 / 72;

    private readonly PdfRenderContext _measure = new(width, height, OxyColors.White);
    private readonly List<Action<SvgRenderContext>> _parts = [];

    internal void Text(double x, double y, string text, double size, OxyColor colour, bool isBold = false, HorizontalAlignment align = HorizontalAlignment.Left) =>
        _parts.Add(svg => svg.DrawText(new(x, y), Clean(text), colour, Font, size, isBold ? Bold : FontWeights.Normal, 0, align, VerticalAlignment.Bottom, null));

    /// <summary>Lines of text under each other; what does not fit in them ends with an ellipsis. Gives the place below.</summary>
    internal double Lines(double x, double y, string text, double size, OxyColor colour, double room, int most, bool isBold = false, HorizontalAlignment align = HorizontalAlignment.Left)
    {
        foreach (string line in Fit(text, size, room, most, isBold))
        {
            Text(x, y, line, size, colour, isBold, align);
            y += size * LineHeight;
        }

        return y;
    }

    internal void Box(double x, double y, double w, double h, OxyColor fill, OxyColor? stroke = null) =>
        _parts.Add(svg => svg.DrawRectangle(new(x, y, w, h), fill, stroke ?? OxyColors.Undefined, 1, EdgeRenderingMode.PreferGeometricAccuracy));

    internal void Line(double x1, double y1, double x2, double y2, OxyColor colour, double thickness) =>
        _parts.Add(svg => svg.DrawLine([new(x1, y1), new(x2, y2)], colour, thickness, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Miter));

    internal void Shape(OxyColor fill, params ScreenPoint[] corners) =>
        _parts.Add(svg => svg.DrawPolygon(corners, fill, OxyColors.Undefined, 0, EdgeRenderingMode.PreferGeometricAccuracy, null, LineJoin.Miter));

    /// <summary>The text in lines that fit.</summary>
    internal IReadOnlyList<string> Fit(string text, double size, double room, int most, bool isBold = false)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size, isBold) > room)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        if (lines.Count > most)
        {
            lines[most - 1] += "…";
            lines.RemoveRange(most, lines.Count - most);
        }

        return [.. lines.Select(fitting => Shortened(fitting, size, room, isBold))];
    }

    internal string Finish(string title, string description)
    {
        using MemoryStream buffer = new();
        using (SvgRenderContext svg = new(buffer, width, height, true, _measure, OxyColors.White))
        {
            foreach (Action<SvgRenderContext> part in _parts)
            {
                part(svg);
            }

            svg.Complete();
            svg.Flush();
            buffer.Position = 0;
            return Described(buffer, title, description);
        }
    }

    private string Described(Stream svg, string title, string description)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = false };
        using XmlReader reader = XmlReader.Create(svg, settings);
        XElement root = XDocument.Load(reader).Root!;
        root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width} {height}"));
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-labelledby", "title desc");
        root.AddFirst(
            new XElement(root.Name.Namespace + "title", new XAttribute("id", "title"), Clean(title)),
            new XElement(root.Name.Namespace + "desc", new XAttribute("id", "desc"), Clean(description)));
        return root.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n";
    }

    private string Shortened(string text, double size, double room, bool isBold)
    {
        string rest = text;
        while (rest.Length > 1 && Width(rest, size, isBold) > room)
        {
            rest = $"{rest.TrimEnd('…')[..^1].TrimEnd()}…";
        }

        return rest;
    }

    /// <summary>The writer knows the widths of Latin letters; any other counts as a wide one.</summary>
    private double Width(string text, double size, bool isBold)
    {
        const char LastOfLatin = 'ÿ';
        string known = string.Concat(text.Select(c => c <= LastOfLatin ? c : 'm'));
        return _measure.MeasureText(known, "Arial", size, isBold ? FontWeights.Bold : FontWeights.Normal).Width * PixelsPerPoint;
    }

    /// <summary>What XML cannot hold, and halves of characters, are left out.</summary>
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD && (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))))
            .ReplaceLineEndings(" ");
}
