using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Testing;

/// <summary>
/// Tests whether a follow-up policy of one's own keeps the laws of <see cref="PolicyLaw"/>, with any test framework:
/// <c>Assert.Empty(FollowUpPolicyContract.Check(new MyPolicy()))</c>.
/// </summary>
/// <remarks>
/// Pure: the same policy gives the same violations. The first violation of each law is told. A policy keeps most laws
/// easily where it yields nothing, so ask about entries of your own too if it needs entries that the built-in journals
/// do not have, such as attributes or texts of your product's.
/// </remarks>
public static class FollowUpPolicyContract
{
    /// <summary>Checks a policy on the built-in journals: made up, without anybody's data, the same in every run.</summary>
    /// <returns>The violations in the order of the laws; empty when all hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static ValueList<PolicyViolation> Check(IFollowUpPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Violations violations = new(tellsMessages: true);
        foreach (BuiltInJournal journal in BuiltInJournal.All)
        {
            new PolicyCheck(policy, journal.Entries, journal.Today, journal.Settings, violations).Run();
        }

        return violations.ToList();
    }

    /// <summary>Checks a policy on a journal of one's own.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="entries">
    /// The entries, which nothing that is told quotes: of what is thrown, the sentences tell the type alone. They are valid and in any order; those dated later than the day have no effect.
    /// </param>
    /// <param name="today">The day asked about; the twenty days after it are looked at as well.</param>
    /// <param name="settings">
    /// The settings; null for the defaults. The policy is added to their policies, in place of one of the same name.
    /// </param>
    /// <returns>The violations in the order of the laws; empty when all hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="entries"/> is null.</exception>
    public static ValueList<PolicyViolation> Check(
        IFollowUpPolicy policy, IEnumerable<JournalEntry> entries, LocalDate today, NetworkSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(entries);
        Violations violations = new(tellsMessages: false);
        new PolicyCheck(policy, [.. entries], today, settings ?? NetworkSettings.Default, violations).Run();
        return violations.ToList();
    }
}
