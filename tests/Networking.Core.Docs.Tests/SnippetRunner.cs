using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Networking.Core.Docs.Tests;

/// <summary>Compiles and runs the programs of a page.</summary>
internal static class SnippetRunner
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // The framework and the packages a user of the libraries has; not what these tests happen to need themselves.
    private static readonly string[] Usable = ["Networking.Core", "NodaTime", "FluentValidation", "CsvHelper", "Ical.Net", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Diagnostics.HealthChecks"];

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(FindReferences);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>Compiles a program.</summary>
    /// <returns>The assembly, or the faults, each with page and line.</returns>
    public static (byte[] Assembly, IReadOnlyList<string> Faults) Compile(SnippetProgram program)
    {
        var compilation = CSharpCompilation.Create(
            "Snippets",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions), CSharpSyntaxTree.ParseText(program.Source, ParseOptions)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return (assembly.ToArray(), result.Diagnostics.Where(IsFault).Select(Describe).ToList());
    }

    /// <summary>Runs a compiled program.</summary>
    /// <returns>What it printed, and what it threw.</returns>
    public static (string Output, Exception? Thrown) Run(byte[] assembly)
    {
        var context = new AssemblyLoadContext("Snippets", isCollectible: true);
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            using var image = new MemoryStream(assembly);
            var main = context.LoadFromStream(image).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            return (output.ToString(), null);
        }
        catch (TargetInvocationException e)
        {
            return (output.ToString(), e.InnerException);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
            context.Unload();
        }
    }

    // Nobody should learn an obsolete member from the documentation.
    private static bool IsFault(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id is "CS0612" or "CS0618";

    private static string Describe(Diagnostic diagnostic)
    {
        var position = diagnostic.Location.GetMappedLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Path}({position.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static List<MetadataReference> FindReferences()
    {
        var here = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var all = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return all
            .Where(path => Path.GetDirectoryName(path) != here || IsUsable(Path.GetFileNameWithoutExtension(path)))
            .Select(MetadataReference (path) => MetadataReference.CreateFromFile(path))
            .ToList();
    }

    private static bool IsUsable(string name) =>
        !name.EndsWith(".Tests", StringComparison.Ordinal)
        && Usable.Any(usable => name == usable || name.StartsWith(usable + ".", StringComparison.Ordinal));
}
