namespace JobSearchCli;

/// <summary>Nobody in the network has the name that was typed.</summary>
/// <param name="typed">What was typed.</param>
/// <param name="suggestion">Whom it may have meant, with a space in front; empty where nobody is near.</param>
internal sealed class NobodyFoundException(string typed, string suggestion)
    : BadInputException($"There is nobody called '{typed}' in this network.{suggestion}");
