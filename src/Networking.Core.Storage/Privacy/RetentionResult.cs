namespace Networking.Core.Storage.Privacy;

/// <summary>What retention erased.</summary>
/// <param name="Contacts">How many contacts.</param>
/// <param name="Seekers">How many seekers with their journals.</param>
/// <param name="Status">Whether it is gone from the files too.</param>
public sealed record RetentionResult(int Contacts, int Seekers, PurgeStatus Status);
