namespace Networking.Core.Testing;

/// <summary>A call to the store that did not answer; the message is the sentence of the violation.</summary>
internal sealed class JournalCallFault(string sentence, Exception? thrown = null) : Exception(sentence, thrown)
{
    internal static JournalCallFault Thrown(string call, Exception thrown) =>
        new($"{call} throws {ThrownText.TypeOf(thrown)}{ThrownText.MessageOf(thrown)}", thrown);
}
