using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>Reads files message by message.</summary>
internal sealed class MailReader(MailFormat format, ImportReading reading)
{
    internal IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files)
    {
        MyAddresses me = new(reading.Options.Me);
        me = me.Count > 0 ? me : OwnerFinder.Find(files, reading);
        MailFiles mail = new(reading, reading.Options.KeepText);
        MessageReader messages = new(format, reading, mail, me);
        foreach (ImportFile file in files)
        {
            bool isGuessed = false;
            foreach (int _ in mail.Read(file))
            {
                ImportPlace place = new(file.Name, mail.Scanner.Line);
                yield return messages.Read(place);
                if (mail.Headers.IsGuessed && !isGuessed)
                {
                    isGuessed = true;
                    Warn(place);
                }
            }

            if (mail.Trouble is (string code, string message))
            {
                yield return new UnreadableRecord { Place = new(file.Name, 0), Code = code, Message = message };
            }
        }
    }

    private void Warn(ImportPlace place) => reading.Warn(
        place,
        ImportCodes.EncodingGuessed,
        "Names here are neither encoded as mail asks for nor in UTF-8; they were read as Windows-1252. Further ones in this file are not listed.");
}
