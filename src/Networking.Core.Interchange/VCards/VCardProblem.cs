namespace Networking.Core.Interchange.VCards;

/// <summary>Something in a vCard file that could not be read, or was read with a doubt.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Code">The stable code, one of <see cref="ImportCodes"/>.</param>
/// <param name="Message">What is wrong, in English; no personal data.</param>
public sealed record VCardProblem(int Line, string Code, string Message)
{
    /// <summary>The line and the message.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Line}): {Message}");
}
