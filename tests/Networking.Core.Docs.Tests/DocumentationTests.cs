namespace Networking.Core.Docs.Tests;

public class DocumentationTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Snippets_compile_and_print_what_the_page_says(string page) =>
        Report(PageCheck.Faults(page, Repository.ReadLines(page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_somewhere(string page) =>
        Report(LinkCheck.Faults(Repository.Root, page, Repository.ReadLines(page)));

    private static void Report(IReadOnlyList<string> faults) =>
        Assert.True(faults.Count == 0, string.Join('\n', faults));
}
