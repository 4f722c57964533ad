using System.Diagnostics.CodeAnalysis;

namespace Networking.Core.Interchange.Files;

/// <summary>A file is larger than allowed.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown in one place and caught in another.")]
[SuppressMessage("Design", "CA1064", Justification = "Users see the problem it becomes, or an IOException.")]
internal sealed class FileTooLargeException() : IOException("The file is larger than allowed.");
