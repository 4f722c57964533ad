using Networking.Core.Storage;

namespace Networking.Core.Testing;

/// <summary>
/// Tests whether a store of journals of one's own keeps the laws of <see cref="JournalLaw"/>, with any test framework:
/// <c>Assert.Empty(await NetworkJournalContract.CheckAsync(() => new MyJournal(file)))</c>.
/// </summary>
/// <remarks>
/// The journals are made up, without anybody's data, and the same in each run. The first violation of each law is told; an
/// exception that a law does not ask for is one, and its type alone is told.
/// </remarks>
public static class NetworkJournalContract
{
    /// <summary>Checks a store.</summary>
    /// <param name="open">
    /// Opens the store: always the same one, which holds no journals to begin with. It is called several times, and what it
    /// returned is used on; nothing is disposed of.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The violations in the order of the laws; empty when all hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task<ValueList<JournalViolation>> CheckAsync(Func<INetworkJournal> open, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Task.Run(() => CheckAllAsync(open, cancellationToken), cancellationToken);
    }

    private static async Task<ValueList<JournalViolation>> CheckAllAsync(Func<INetworkJournal> open, CancellationToken cancellationToken)
    {
        List<JournalViolation> violations = [];
        foreach (JournalLaw law in Enum.GetValues<JournalLaw>())
        {
            if (await FirstFaultAsync(law, open, cancellationToken) is { } sentence)
            {
                violations.Add(new(law, sentence));
            }
        }

        return ValueList.From(violations);
    }

    private static async Task<string?> FirstFaultAsync(JournalLaw law, Func<INetworkJournal> open, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (string fault in new JournalCheck(law, open, cancellationToken).RunAsync())
            {
                return fault;
            }

            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return $"It throws {exception.GetType().Name}.";
        }
    }
}
