namespace Networking.Core.Testing;

/// <summary>An exception in the words of a violation.</summary>
internal static class ThrownText
{
    private const int Most = 300;

    internal static string TypeOf(Exception exception) => exception.GetType().Name;

    /// <summary>The end of a sentence with the message in it: on one line, and cut where it goes on and on.</summary>
    internal static string MessageOf(Exception exception)
    {
        string message = string.Join(' ', exception.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        message = message.Length > Most ? $"{message[..Most]}..." : message;
        return message.Length == 0 ? "." : $": {message}{(message[^1] is '.' or '!' or '?' ? "" : ".")}";
    }
}
