namespace Networking.Core.Json.Tests.Support;

/// <summary>The committed files.</summary>
internal static class Golden
{
    internal static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    internal static string[] Lines(string name) => File.ReadAllLines(PathOf(name));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);
}
