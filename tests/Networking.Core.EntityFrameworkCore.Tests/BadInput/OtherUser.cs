using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>
/// Does something as a user whom file permissions bind: as itself where the tests run as anybody, on a thread with the file
/// rights of nobody where they run as root, whom nothing binds.
/// </summary>
internal static class OtherUser
{
    private const uint Nobody = 65534;

    /// <summary>Why permissions cannot be tested; null where they can.</summary>
    internal static string? WhyNot => OperatingSystem.IsLinux() ? null : "File permissions of Linux are needed.";

    internal static void Run(Func<Task> act)
    {
        ExceptionDispatchInfo? fault = null;
        Thread thread = new(() =>
        {
            try
            {
                _ = Native.SetFileUser(Nobody);

                // SQLite does not leave the thread, so all of it has the thread's rights.
                act().GetAwaiter().GetResult();
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
            }
            finally
            {
                _ = Native.SetFileUser(Environment.IsPrivilegedProcess ? 0 : uint.MaxValue);
            }
        });
        thread.Start();
        thread.Join();
        fault?.Throw();
    }

    private static class Native
    {
        [DllImport("libc", EntryPoint = "setfsuid")]
        internal static extern int SetFileUser(uint user);
    }
}
