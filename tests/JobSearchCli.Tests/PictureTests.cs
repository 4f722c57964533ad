using System.Globalization;
using System.Xml.Linq;

namespace JobSearchCli.Tests;

public class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string[]> Commands => [["path", "Ljungvåg"], ["path", "Skymningsel"], ["path", "Solgrynna"], ["health"]];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_picture_has_a_title_and_a_description_and_is_the_same_twice(string[] command)
    {
        string first = Draw(null, command);
        string second = Draw(null, command);

        XElement root = XElement.Parse(first);
        Assert.Equal(Svg + "svg", root.Name);
        Assert.NotEmpty(root.Element(Svg + "title")!.Value);
        Assert.NotEmpty(root.Element(Svg + "desc")!.Value);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal(first, second);
    }

    [Fact]
    public void The_ways_show_who_knows_whom_and_what_is_ready()
    {
        string[] texts = Texts(Draw(null, "path", "Ljungvåg"));

        Assert.Equal("Ways to Ljungvåg Energilager", texts[0]);
        Assert.Contains("Torbjörn Silversparv", texts);
        Assert.Contains("are close", texts);
        Assert.Contains("✓ Ready", texts);
        Assert.Contains("○ Not yet, from Thursday 17 December 2026", texts);
        Assert.Contains("Later", texts);
        Assert.Equal(["1. In all 0.46", "2. In all 0.28", "3. In all 0.21"], texts.Where(text => text.Contains("In all", StringComparison.Ordinal)));
        Assert.Contains(texts, text => text.StartsWith("Whom you know yourself comes first", StringComparison.Ordinal));
    }

    [Fact]
    public void Health_shows_each_count_beside_its_bar()
    {
        string[] texts = Texts(Draw(null, "health"));

        Assert.Equal("warm", texts[Array.IndexOf(texts, "24") - 1]);
        Assert.Contains("29, room for 50", texts);
        Assert.Contains("3 of 10 noted", texts);
    }

    [Fact]
    public void What_a_name_holds_is_escaped_and_what_xml_cannot_hold_is_left_out()
    {
        const string Name = "Zoë <b>&\u0001 'Ampersand' 🌱";
        string picture = Draw($"2026-11-20,knows,Ylva Sternmark,{Name} @ R&D <Labs>,,", "path", "Zoë");

        Assert.Contains("Zoë &lt;b&gt;&amp; 'Ampersand' 🌱", picture, StringComparison.Ordinal);
        Assert.Contains("R&D <Labs>", Texts(picture));
    }

    [Fact]
    public void A_very_long_name_is_cut_to_its_box_and_whole_in_the_description()
    {
        string name = string.Join(' ', Enumerable.Repeat("Wilhelmina", 20));
        string picture = Draw($"2026-11-20,knows,Ylva Sternmark,{name} @ {new string('W', 80)},,", "path", name);

        XElement root = XElement.Parse(picture);
        Assert.Contains(name, root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.All(Texts(picture), text => Assert.InRange(text.Length, 1, 120));
        Assert.Contains(Texts(picture), text => text.EndsWith('…'));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_text_begins_outside_the_picture(string[] command)
    {
        XElement root = XElement.Parse(Draw(null, command));
        double width = double.Parse(root.Attribute("width")!.Value, CultureInfo.InvariantCulture);
        double height = double.Parse(root.Attribute("height")!.Value, CultureInfo.InvariantCulture);

        Assert.All(root.Descendants(Svg + "text"), text =>
        {
            double[] place = [.. text.Attribute("transform")!.Value["translate(".Length..^1].Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            Assert.InRange(place[0], 0, width);
            Assert.InRange(place[1], 0, height);
        });
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_picture_that_cannot_be_written_is_said_so_after_the_page(string[] command)
    {
        using TemporaryFolder folder = new();

        CliResult run = Cli.Run([.. command, "--from", Cli.SampleExport, "--today", "2026-11-23", "--svg", Path.Combine(folder.Path, "no", "such", "a.svg")]);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Output.Trim());
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
    }

    private static string[] Texts(string picture) => [.. XElement.Parse(picture).Descendants(Svg + "text").Select(text => text.Value)];

    private static string Draw(string? row, params string[] command)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "picture.svg");
        string notes = row is null ? Path.Combine(Cli.SampleExport, "notes.csv")
            : folder.Write("notes.csv", $"On,What,Who,Detail,Due,Ref\n2026-11-20,declared,Ylva Sternmark,close,,\n{row}\n");
        CliResult run = Cli.Run([.. command, "--from", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23", "--svg", file]);
        Assert.Equal(0, run.ExitCode);
        return File.ReadAllText(file);
    }
}
