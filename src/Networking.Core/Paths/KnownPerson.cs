namespace Networking.Core.Paths;

/// <summary>Somebody whom the seeker knows, or knows of through others.</summary>
/// <param name="Id">Their id, the one in use after merges.</param>
/// <param name="Name">Their name; empty when it is not known.</param>
/// <param name="Employer">Their employer; empty when it is not known.</param>
/// <param name="IsContact">Whether the seeker knows them.</param>
public sealed record KnownPerson(ContactId Id, string Name, string Employer, bool IsContact)
{
    /// <summary>The id; never the person's data.</summary>
    public override string ToString() => $"Person {Id}";
}
