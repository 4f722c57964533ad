namespace JobSearchCli;

/// <summary>Nobody in the network has the name that was typed.</summary>
internal sealed class NobodyFoundException(string typed) : BadInputException($"There is nobody called '{typed}' in this network.");
