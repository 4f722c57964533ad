namespace Networking.Core.Docs.Tests;

/// <summary>The checker itself: what it accepts, and that it names page and line of what it does not.</summary>
public class PageCheckTests
{
    [Fact]
    public void Blocks_share_one_program_and_print_what_is_promised() => Assert.Empty(Faults("""
        ```csharp
        using System.Text;
        var text = new StringBuilder("one");
        record Pair(int Left, int Right);
        ```

        Between.

        ```csharp
        using System.Globalization;
        Console.WriteLine(text);
        Console.WriteLine(new Pair(1, 2).Left.ToString(CultureInfo.InvariantCulture));
        ```

        ```text
        one
        1
        ```
        """));

    [Fact]
    public void A_block_may_await_and_use_the_libraries() => Assert.Empty(Faults("""
        ```csharp
        using NodaTime;
        await Task.Yield();
        Console.Write(new LocalDate(2026, 1, 31).PlusMonths(1).Day);
        ```
        ```text
        28
        ```
        """));

    [Fact]
    public void Wrong_output_is_a_fault_at_its_block()
    {
        var fault = Assert.Single(Faults("""
            # Title

            ```csharp
            Console.WriteLine("a");
            ```
            ```text
            b
            ```
            """));
        Assert.StartsWith("page.md(4): the page says\n    b\n", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compile_error_is_a_fault_at_its_line() => Assert.StartsWith(
        "page.md(7): CS0103",
        Assert.Single(Faults("""
            ```csharp
            var x = 1;
            ```

            ```csharp
            Console.WriteLine(x);
            Console.WriteLine(missing);
            ```
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void A_syntax_error_is_a_fault() => Assert.NotEmpty(Faults("""
        ```csharp
        var x = ;
        ```
        """));

    [Fact]
    public void A_stray_brace_is_a_fault() => Assert.NotEmpty(Faults("""
        ```csharp
        var x = 1;
        }
        ```
        """));

    [Fact]
    public void An_exception_is_a_fault_at_its_block() => Assert.StartsWith(
        "page.md(5): this block threw System.InvalidOperationException",
        Assert.Single(Faults("""
            ```csharp
            var x = 1;
            ```
            ```csharp
            if (x == 1) throw new InvalidOperationException("no");
            ```
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void Compile_only_is_compiled_but_not_run()
    {
        Assert.Empty(Faults("""
            ```csharp
            var x = 1;
            ```
            <!-- snippet: compile-only -->
            ```csharp
            throw new InvalidOperationException($"{x}");
            ```
            """));
        Assert.NotEmpty(Faults("""
            <!-- snippet: compile-only -->
            ```csharp
            missing();
            ```
            """));
    }

    [Fact]
    public void Own_starts_a_new_program() => Assert.Empty(Faults("""
        ```csharp
        var x = 1;
        ```
        <!-- snippet: own -->
        ```csharp
        var x = "two";
        ```
        ```csharp
        Console.Write(x.Length);
        ```
        ```text
        3
        ```
        """));

    [Fact]
    public void An_unknown_mark_is_refused() => Assert.Throws<FormatException>(() => Faults("""
        <!-- snippet: skip -->
        ```csharp
        var x = 1;
        ```
        """));

    [Fact]
    public void Other_languages_are_left_alone() => Assert.Empty(Faults("""
        ```bash
        dotnet test
        ```
        ````markdown
        ```csharp
        missing();
        ```
        ````
        """));

    [Fact]
    public void A_dead_link_is_a_fault_at_its_line() => Assert.Equal(
        ["README.md(2): 'docs/missing.md#part' leads nowhere.", "README.md(3): 'docs/warmth.md#no-such-heading' leads nowhere."],
        LinkCheck.Faults(
            Repository.Root,
            "README.md",
            ["[here](docs/warmth.md#a-database-index) [web](https://example.org) [up](#install)", "[no](docs/missing.md#part) `[x](y)`", "[no](docs/warmth.md#no-such-heading)"]));

    private static IReadOnlyList<string> Faults(string markdown) => PageCheck.Faults("page.md", markdown.Split('\n'));
}
