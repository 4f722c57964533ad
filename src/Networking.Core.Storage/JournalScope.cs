namespace Networking.Core.Storage;

/// <summary>Whose journal it is. Everything that is stored lies under one, and nothing is read without one.</summary>
/// <param name="Tenant">The tenant.</param>
/// <param name="Seeker">The seeker.</param>
public readonly record struct JournalScope(TenantId Tenant, SeekerId Seeker)
{
    /// <summary>The journal of a seeker in a product with a single tenant.</summary>
    public JournalScope(SeekerId seeker)
        : this(TenantId.Only, seeker)
    {
    }

    /// <summary>Both ids.</summary>
    public override string ToString() => $"{Tenant}/{Seeker}";
}
