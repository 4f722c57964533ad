using FsCheck.Xunit;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

public class FollowUpKeyTests
{
    [Property]
    public void A_key_is_read_as_it_was_written(Guid contact, Guid subject, bool hasSubject, ushort days)
    {
        FollowUpKey key = new("thank-you", new(contact), hasSubject ? $"a/{subject}" : "", new LocalDate(1950, 1, 1).PlusDays(days));

        Assert.True(FollowUpKey.TryParse(key.ToString(), out FollowUpKey read));
        Assert.Equal(key, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("thank-you")]
    [InlineData("/8d3f0c36-6f0e-4d0a-9a31-0c8b8f6f3a03//2026-11-23")]
    [InlineData("thank-you/nobody//2026-11-23")]
    [InlineData("thank-you/8d3f0c36-6f0e-4d0a-9a31-0c8b8f6f3a03//tomorrow")]
    [InlineData("thank-you/8d3f0c36-6f0e-4d0a-9a31-0c8b8f6f3a03/2026-11-23")]
    public void What_is_no_key_is_refused(string? text)
    {
        Assert.False(FollowUpKey.TryParse(text, out FollowUpKey key));
        Assert.Equal(default, key);
    }
}
