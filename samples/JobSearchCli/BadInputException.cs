namespace JobSearchCli;

/// <summary>What the user gave cannot be used; the message says what was wrong with it.</summary>
internal class BadInputException(string message) : Exception(message);
