using System.Reflection;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class PageTests
{
    [Fact]
    public void Each_code_stands_on_the_page_about_mail()
    {
        string page = File.ReadAllText(PathOf("docs", "mail.md"));
        IEnumerable<string> codes = typeof(MailCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(code => (string)code.GetRawConstantValue()!);

        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private static string PathOf(params string[] parts)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Networking.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run in the repository.");
        }

        return Path.Combine([folder, .. parts]);
    }
}
