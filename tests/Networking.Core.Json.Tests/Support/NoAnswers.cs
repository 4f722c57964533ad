namespace Networking.Core.Json.Tests.Support;

/// <summary>The public types of the core that are neither entries nor answers: what is computed with, and what is put in.</summary>
internal static class NoAnswers
{
    internal static Type[] Types { get; } = [];
}
