using Google.OrTools.Graph;

namespace Networking.Core.Planning.Tests;

/// <summary>OR-Tools is a native library, which not every machine can load.</summary>
internal static class NativeLibrary
{
    private static readonly string? Obstacle = Load();

    internal static void SkipUnlessItLoads() => Skip.IfNot(Obstacle is null, $"OR-Tools cannot be loaded here: {Obstacle}");

    private static string? Load()
    {
        try
        {
            using MinCostFlow flow = new();
            return null;
        }
        catch (Exception obstacle) when (obstacle is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            return obstacle.GetBaseException().Message;
        }
    }
}
