using System.Buffers;
using System.Text.Json;

namespace Networking.Core.Json.Entries;

/// <summary>A writer and its buffer, kept for a thread's next entry: a store writes many small ones.</summary>
internal sealed class EntryBuffer : IDisposable
{
    /// <summary>A buffer that has grown beyond this is not kept.</summary>
    private const int Largest = 64 * 1024;

    [ThreadStatic]
    private static EntryBuffer? _spare;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer;

    private EntryBuffer() => _writer = new(_buffer, EntryOptions.Writing);

    internal static EntryBuffer Rent()
    {
        EntryBuffer rented = _spare ?? new();
        _spare = null;
        return rented;
    }

    /// <summary>The entry's bytes, which stand until the next entry.</summary>
    /// <exception cref="ArgumentException">The entry holds a value that no entry may hold.</exception>
    internal ReadOnlySpan<byte> Write(JournalEntry entry)
    {
        EntryWriter.Write(_writer, entry);
        _writer.Flush();
        return _buffer.WrittenSpan;
    }

    /// <summary>Gives the buffer back to the thread, blank: what was written is personal.</summary>
    public void Dispose()
    {
        if (_buffer.Capacity <= Largest)
        {
            _buffer.Clear();
            _writer.Reset(_buffer);
            _spare = this;
        }
        else
        {
            _writer.Dispose();
        }
    }
}
