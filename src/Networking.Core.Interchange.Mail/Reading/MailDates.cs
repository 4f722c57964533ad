using System.Text;
using MimeKit.Utils;
using Networking.Core.Interchange.Mail.Headers;
using Networking.Core.Interchange.Mail.Scanning;
using NodaTime;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>When a message was sent.</summary>
internal static class MailDates
{
    private const int FirstYear = 1900;

    private const int LastYear = 2099;

    /// <summary>What the header says, else the line before the message, which is read as UTC; null where neither can be read.</summary>
    internal static Instant? Of(HeaderBlock headers, ReadOnlySpan<byte> separator) =>
        InRange(headers.Moment(HeaderName.Date)) ?? InRange(OfSeparator(SeparatorLine.Date(separator)));

    private static DateTimeOffset? OfSeparator(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && DateUtils.TryParse(Encoding.Latin1.GetString(text), out DateTimeOffset moment) ? moment : null;

    /// <summary>A day less at both ends, for the seeker's zone may move it.</summary>
    private static Instant? InRange(DateTimeOffset? moment) =>
        moment?.UtcDateTime is { Year: >= FirstYear and <= LastYear } utc
        && utc.Date > new DateTime(FirstYear, 1, 1) && utc.Date < new DateTime(LastYear, 12, 31)
            ? Instant.FromDateTimeOffset(moment.Value)
            : null;
}
