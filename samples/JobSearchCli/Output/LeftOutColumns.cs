namespace JobSearchCli.Output;

/// <summary>Says which columns of a table found no room on a narrow terminal.</summary>
internal static class LeftOutColumns
{
    internal static void Write(IReadOnlyList<string> heads, Screen screen)
    {
        if (heads.Count > 0)
        {
            screen.Line($"Left out for the width: {string.Join(", ", heads)}.");
        }
    }
}
