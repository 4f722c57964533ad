using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>
/// A PostgreSQL server of its own in a temporary folder, reached by a socket in it, run by an unprivileged user and ended by
/// its own process id.
/// </summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private const string Unprivileged = "postgres";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _programs;

    private PostgreSqlServer(string programs)
    {
        _programs = programs;
        Folder = Directory.CreateTempSubdirectory("pg").FullName;
        Give(Folder);
        Run("initdb", "--pgdata", DataFolder, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8");
        Start();
    }

    /// <summary>Why there is none; null where there can be one.</summary>
    internal static string? WhyNot { get; } = FindPrograms() is null
        ? "PostgreSQL is not installed (Debian's package postgresql)."
        : null;

    internal string Folder { get; }

    internal string DataFolder => Path.Combine(Folder, "data");

    internal string ConnectionString => $"Host={Folder};Username=postgres;Database=postgres;Maximum Pool Size=40;Timeout=30";

    internal static PostgreSqlServer Open() => new(FindPrograms() ?? throw new InvalidOperationException(WhyNot));

    /// <summary>A database of its own in this server.</summary>
    internal string CreateDatabase()
    {
        string name = $"db{Guid.NewGuid():N}";
        Run("createdb", "--host", Folder, "--username", "postgres", name);
        return $"Host={Folder};Username=postgres;Database={name};Maximum Pool Size=40;Timeout=30";
    }

    internal void Start() =>
        Run("pg_ctl", "start", "--pgdata", DataFolder, "--wait", "--log", Path.Combine(Folder, "log"), "--options", $"-c listen_addresses='' -k {Folder}");

    /// <summary>Ends the server in order, with everything in its files.</summary>
    internal void Stop() => Run("pg_ctl", "stop", "--pgdata", DataFolder, "--mode", "fast", "--wait");

    /// <summary>Gives a folder to the user that the server runs as.</summary>
    internal void Give(string folder)
    {
        if (IsRoot)
        {
            RunProgram("chown", Unprivileged, folder);
        }
    }

    /// <summary>Ends the server at once, as a power cut would.</summary>
    internal void Kill()
    {
        int id = ProcessId();
        _ = SystemCall.Kill(id, SystemCall.KillSignal);
        Stopwatch waited = Stopwatch.StartNew();
        while (IsAlive(id) && waited.Elapsed < Patience)
        {
            Thread.Sleep(20);
        }
    }

    public void Dispose()
    {
        try
        {
            Run("pg_ctl", "stop", "--pgdata", DataFolder, "--mode", "immediate", "--wait");
        }
        catch (InvalidOperationException)
        {
            // It was killed by a test already.
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private int ProcessId() =>
        int.Parse(File.ReadLines(Path.Combine(DataFolder, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    private void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs, program);
        if (IsRoot)
        {
            RunProgram("setpriv", ["--reuid", Unprivileged, "--regid", Unprivileged, "--clear-groups", path, .. arguments]);
        }
        else
        {
            RunProgram(path, arguments);
        }
    }

    private void RunProgram(string program, params string[] arguments)
    {
        // The server inherits the streams of the program that starts it, so they cannot be waited for.
        ProcessStartInfo start = new("/bin/sh", ["-c", "exec \"$@\" >\"$OUTPUT\" 2>&1 </dev/null", "sh", program, .. arguments])
        {
            WorkingDirectory = Folder,
        };
        string output = Path.GetTempFileName();
        start.Environment["OUTPUT"] = output;
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        string text = File.ReadAllText(output);
        File.Delete(output);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {text}");
        }
    }

    private static bool IsRoot => SystemCall.GetEffectiveUserId() == 0;

    private static string? FindPrograms() => !OperatingSystem.IsLinux()
        ? null
        : Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).OrderDescending(StringComparer.Ordinal).FirstOrDefault()
            : null;

    private static class SystemCall
    {
        internal const int KillSignal = 9;

        [DllImport("libc", EntryPoint = "geteuid")]
        internal static extern uint GetEffectiveUserId();

        [DllImport("libc", EntryPoint = "kill")]
        internal static extern int Kill(int id, int signal);
    }
}
