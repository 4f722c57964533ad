namespace Networking.Core.Interchange.Files;

/// <summary>A file of an export that can be read more than once.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Depth">How many folders it lies in, from 0.</param>
/// <param name="Length">Its length in bytes, as its folder or archive says.</param>
/// <param name="Open">Opens it.</param>
internal sealed record ExportFile(string Name, int Depth, long Length, Func<Stream> Open)
{
    public override string ToString() => Name;
}
