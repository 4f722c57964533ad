using System.Text.Json.Nodes;
using Networking.Core.Json.Tests.Support;

namespace Networking.Core.Json.Tests;

/// <summary>Every value of every kind of entry, replaced by every sort of other value: whatever is wrong is told, and told where.</summary>
public class WrongValueTests
{
    private static readonly string[] Others =
    [
        "null", "true", "5", "-1e400", "0.5", "99999999999", "\"\"", "\"x\"", "\"\\ud83d\"", "\"2026-02-30\"", "[]", "[null]", "[5]", "[[]]", "{}",
        "{\"a\":{}}", "{\"a\":1,\"a\":2}", "\"00000001-0002-0000-0000-000000000000\"", "[{}]", "[\"\\ud83d\"]", "{\"\":\"x\"}",
    ];

    [Fact]
    public void A_value_that_does_not_fit_is_told_at_its_place()
    {
        int told = 0;
        foreach (string line in Golden.Lines("version-1-full.jsonl").Skip(1))
        {
            foreach (string path in Paths(JsonNode.Parse(line)!).Where(path => path is not "$" and not "$.kind"))
            {
                foreach (string other in Others)
                {
                    told += Tell(line, path, other) ? 1 : 0;
                }
            }
        }

        Assert.True(told > 5000, $"{told}");
    }

    /// <summary>Reads the line with the value replaced; whether there was anything to tell.</summary>
    private static bool Tell(string line, string path, string other)
    {
        string changed = Replaced(line, path, other);
        JournalLine read = Assert.Single(JournalJson.ReadLines(Text.Stream(Text.Header, changed)));
        if (read.Problem is not { } problem)
        {
            return false;
        }

        bool isInside = problem.Path!.StartsWith(path, StringComparison.Ordinal) || (path.StartsWith("$.attributes", StringComparison.Ordinal) && problem.Path == "$.attributes");
        Assert.True(isInside, $"{changed}: {problem}");
        Assert.NotEqual(JournalCodes.EntryUnreadable, problem.Code);
        Assert.Equal(problem.IsKept, problem.Code is JournalCodes.PropertyUnknown or JournalCodes.ValueUnknown);
        return true;
    }

    /// <summary>The line with another value in a place, put in as text: it need not be what a parser would give back.</summary>
    private static string Replaced(string line, string path, string other)
    {
        const string Mark = "\"the-place\"";
        JsonNode root = JsonNode.Parse(line)!;
        JsonNode place = All(root).First(node => node.GetPath() == path);
        place.ReplaceWith("the-place");
        return root.ToJsonString().Replace(Mark, other, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(JsonNode root) => All(root).Select(node => node.GetPath());

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => property.Value is { } value ? All(value) : []).Prepend(node),
        JsonArray items => items.SelectMany(item => All(item!)).Prepend(node),
        _ => [node],
    };
}
