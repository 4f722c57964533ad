using System.Globalization;
using MimeKit;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Headers;
using Networking.Core.Interchange.Mail.Rules;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>Finds out whose mail it is, where nobody says so, by going through all of it once.</summary>
/// <remarks>
/// The addresses that wrote a tenth or more of the mail in sent folders, or with that label. Without such mail, the
/// address to which more than half of the messages were delivered that say to whom they were.
/// </remarks>
internal sealed class OwnerFinder
{
    /// <summary>How many different addresses are counted; it bounds memory.</summary>
    private const int MostAddresses = 100_000;

    private const int Tenth = 10;

    private readonly Dictionary<string, int> _senders = [];
    private readonly Dictionary<string, int> _receivers = [];
    private readonly List<MailboxAddress> _addresses = [];
    private int _sent;
    private int _delivered;
    private int _messages;

    /// <exception cref="ImportException">There are messages, and they do not say.</exception>
    internal static MyAddresses Find(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        if (files.Count == 0)
        {
            return new([]);
        }

        OwnerFinder finder = new();
        MailFiles mail = new(reading, withBodies: false);
        foreach (ImportFile file in files)
        {
            foreach (int _ in mail.Read(file))
            {
                finder.Count(mail.Headers, mail.Kind);
            }
        }

        MyAddresses found = new(finder.Decide());
        if (found.Count == 0 && finder._messages > 0)
        {
            throw new ImportException(
                ImportCodes.OwnerUnknown,
                files[0].Name,
                "This mail does not tell whose it is: give your own e-mail addresses as Me in the options, or import the folder of sent mail along with it.");
        }

        if (found.Count > 0)
        {
            reading.Note(
                new(files[0].Name, 0),
                MailCodes.OwnerLearned,
                string.Create(CultureInfo.InvariantCulture, $"Your own addresses were taken from the mail, {found.Count} of them; give them as Me in the options to have it read in one pass."));
        }

        return found;
    }

    private void Count(HeaderBlock headers, FolderKind kind)
    {
        _messages += headers.Has(HeaderName.From) ? 1 : 0;
        if ((kind & (FolderKind.Spam | FolderKind.Drafts)) != 0)
        {
            return;
        }

        if (kind.HasFlag(FolderKind.Sent))
        {
            _sent += Count(headers, HeaderName.From, _senders);
        }
        else
        {
            _delivered += Count(headers, HeaderName.DeliveredTo, _receivers);
        }
    }

    private int Count(HeaderBlock headers, HeaderName name, Dictionary<string, int> counts)
    {
        _addresses.Clear();
        headers.AddAddresses(name, _addresses);
        HashSet<string> keys = [.. _addresses.Select(address => Correspondent.Of(address)?.Key).OfType<string>()];
        foreach (string key in keys)
        {
            if (counts.Count < MostAddresses || counts.ContainsKey(key))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return keys.Count > 0 ? 1 : 0;
    }

    private IEnumerable<string> Decide() => _sent > 0
        ? _senders.Where(pair => pair.Value * Tenth >= _sent).Select(pair => pair.Key)
        : _receivers.Where(pair => pair.Value * 2 > _delivered).Select(pair => pair.Key);
}
