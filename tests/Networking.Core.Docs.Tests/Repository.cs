namespace Networking.Core.Docs.Tests;

/// <summary>The checked-out repository these tests run in.</summary>
internal static class Repository
{
    private const string Marker = "Networking.Core.sln";

    public static string Root { get; } = FindRoot();

    /// <summary>README.md and all of docs, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Pages { get; } = FindPages();

    public static string[] ReadLines(string page) => File.ReadAllLines(Path.Combine(Root, page));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }

    private static List<string> FindPages()
    {
        var docs = Path.Combine(Root, "docs");
        var pages = Directory.Exists(docs)
            ? Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories)
            : [];
        return
        [
            "README.md",
            .. pages.Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
        ];
    }
}
