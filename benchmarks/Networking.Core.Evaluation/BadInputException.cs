namespace Networking.Core.Evaluation;

/// <summary>What the user gave cannot be evaluated; the message is one line and says what was wrong with it.</summary>
internal sealed class BadInputException : Exception
{
    internal BadInputException(string message)
        : base(message)
    {
    }

    internal BadInputException(string file, string message)
        : base($"{file}: {message}")
    {
    }

    internal BadInputException(string file, long line, string message)
        : base($"{file}, line {line}: {message}")
    {
    }
}
