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

    /// <summary>
    /// Throws where the tenant or the seeker is empty, as one that was forgotten is: every call of a store begins with it, or
    /// the forgetful would share a journal.
    /// </summary>
    /// <param name="parameter">The name of the parameter that holds the scope.</param>
    /// <exception cref="ArgumentException">The tenant's or the seeker's id is empty.</exception>
    public void ThrowIfEmpty(string parameter = "scope")
    {
        if (Tenant.Value == Guid.Empty || Seeker.Value == Guid.Empty)
        {
            throw new ArgumentException(Tenant.Value == Guid.Empty ? "The tenant's id is empty." : "The seeker's id is empty.", parameter);
        }
    }

    /// <summary>Both ids.</summary>
    public override string ToString() => $"{Tenant}/{Seeker}";
}
