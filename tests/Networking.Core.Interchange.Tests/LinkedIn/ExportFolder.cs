using System.IO.Compression;
using System.Text;

namespace Networking.Core.Interchange.Tests.LinkedIn;

/// <summary>An export in a folder of its own, which goes when the test ends.</summary>
internal sealed class ExportFolder : IDisposable
{
    internal static readonly SeekerId Seeker = new(new("5e0c1f0a-3d5c-4a0e-9f5e-0a4f3d1c2b1a"));

    internal const string Connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    internal const string OldConnections = "First Name,Last Name,Email Address,Company,Position,Connected On\n";

    internal const string Messages =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";

    internal const string OldMessages =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";

    internal const string Profile = "First Name,Last Name,Maiden Name\nMira,Vesterhav,\n";

    internal string Path { get; } = Directory.CreateTempSubdirectory("interchange-").FullName;

    internal static ExportFolder Of(string? connections = null, string? messages = null, string? profile = Profile)
    {
        ExportFolder folder = new();
        folder.Add("Connections.csv", connections).Add("messages.csv", messages).Add("Profile.csv", profile);
        return folder;
    }

    internal ExportFolder Add(string name, string? text) => text is null ? this : Add(name, Encoding.UTF8.GetBytes(text));

    internal ExportFolder Add(string name, byte[] bytes)
    {
        string file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    internal ImportPlan Read(Network? network = null, ImportOptions? options = null) =>
        Import.Plan([Path], Seeker, network ?? Network.Empty, options);

    internal ImportPlan ReadZipped(ImportOptions? options = null)
    {
        string zip = Path + ".zip";
        ZipFile.CreateFromDirectory(Path, zip);
        try
        {
            return Import.Plan([zip], Seeker, Network.Empty, options);
        }
        finally
        {
            File.Delete(zip);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
