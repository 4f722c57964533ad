using System.Diagnostics;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>A small file system in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    internal string Folder { get; }

    /// <summary>Skips the test where it may not be mounted.</summary>
    internal static SmallDisk Mount(int megabytes)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root of Linux can mount a small disk.");
        string folder = Directory.CreateTempSubdirectory("disk").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder) != 0)
        {
            Directory.Delete(folder);
            Skip.If(true, "Mounting is not allowed here.");
        }

        return new(folder);
    }

    internal void Fill(string path)
    {
        using FileStream file = File.Create(path);
        try
        {
            for (byte[] page = new byte[4096]; ; file.Write(page), file.Flush())
            {
            }
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }

    public void Dispose()
    {
        if (Run("umount", Folder) == 0)
        {
            Directory.Delete(Folder);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
