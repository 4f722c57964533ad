using Networking.Core.Storage;

namespace Networking.Core.Testing;

/// <summary>
/// Tests whether a store of journals of one's own keeps the laws of <see cref="JournalLaw"/>, with any test framework:
/// <c>Assert.Empty(await NetworkJournalContract.CheckAsync(() => new MyJournal(file)))</c>.
/// </summary>
/// <remarks>
/// The journals are made up, without anybody's data, and the same in each run. The first violation of each law is told; an
/// exception that a law does not ask for is one: the sentence tells which call threw it, and <see cref="JournalViolation.Fault"/>
/// holds it with its stack.
/// </remarks>
public static class NetworkJournalContract
{
    /// <summary>Checks a store.</summary>
    /// <param name="open">
    /// Opens the store: always the same one, which holds no journals to begin with. It is called several times, and what it
    /// returned is used on; nothing is disposed of. Where it throws or returns null, that is told once and the check ends.
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
            JournalCheck check;
            try
            {
                check = new(law, open, cancellationToken);
            }
            catch (JournalCallFault closed)
            {
                // What cannot be opened would break each law that is left in the same way.
                violations.Add(new(law, $"{closed.Message} No further law was checked.") { Fault = closed.InnerException });
                break;
            }

            if (await FirstFaultAsync(law, check, cancellationToken) is { } violation)
            {
                violations.Add(violation);
            }
        }

        return ValueList.From(violations);
    }

    private static async Task<JournalViolation?> FirstFaultAsync(JournalLaw law, JournalCheck check, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (string fault in check.RunAsync())
            {
                return new(law, fault);
            }

            return null;
        }
        catch (Exception exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            JournalCallFault fault = exception as JournalCallFault ?? JournalCallFault.Thrown("Looking at what it answered", exception);
            return new(law, fault.Message) { Fault = fault.InnerException };
        }
    }
}
