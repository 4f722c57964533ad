using System.Text;

namespace JobSearchCli;

/// <summary>Leaves out the spaces at the end of lines, with which the cells of a table are filled.</summary>
internal sealed class TrimmingWriter(TextWriter writer) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    /// <summary>Takes what is to stay as it is to the last space.</summary>
    internal TextWriter Whole => writer;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        if (value is not ('\r' or '\n'))
        {
            writer.Write(new string(' ', _spaces));
        }

        _spaces = 0;
        writer.Write(value);
    }

    public override void Flush() => writer.Flush();
}
