using Networking.Core.Interchange.LinkedIn;
using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class LinkedInDatesTests
{
    [Theory]
    [InlineData("04 Apr 2021")]
    [InlineData("4-Apr-21")]
    [InlineData("Apr 4, 2021")]
    [InlineData("2021-04-04")]
    [InlineData("04/04/2021")]
    [InlineData("4.4.2021")]
    [InlineData("2021年4月4日")]
    [InlineData("4 avr. 2021")]
    [InlineData("4 de abr. de 2021")]
    [InlineData("4 kwietnia 2021")]
    public void Days_are_read_in_many_forms(string text) => Assert.Equal(new LocalDate(2021, 4, 4), LinkedInDates.Day(text));

    [Theory]
    [InlineData("13/02/2021", 2, 13)]
    [InlineData("02/13/2021", 2, 13)]
    [InlineData("3. März 2021", 3, 3)]
    [InlineData("3 août 2021", 8, 3)]
    [InlineData("3 dic 2021", 12, 3)]
    [InlineData("3 mrt. 2021", 3, 3)]
    public void Day_and_month_are_told_apart(string text, int month, int day) => Assert.Equal(new LocalDate(2021, month, day), LinkedInDates.Day(text));

    [Theory]
    [InlineData("")]
    [InlineData("02/03/2021")]
    [InlineData("4 jui 2021")]
    [InlineData("4 Ap 2021")]
    [InlineData("29 Feb 2021")]
    [InlineData("0 Apr 2021")]
    [InlineData("4 Apr 221")]
    [InlineData("4 Apr")]
    [InlineData("44444444444 Apr 2021")]
    [InlineData("4 Apr 0000")]
    public void What_cannot_be_told_is_no_date(string text) => Assert.Null(LinkedInDates.Day(text));

    [Theory]
    [InlineData("2021-04-04 10:20:30 UTC", 30)]
    [InlineData("2021-04-04 10:20:30", 30)]
    [InlineData("2021-04-04 10:20 UTC", 0)]
    [InlineData("2021-04-04T10:20:30Z", 30)]
    public void Moments_are_read(string text, int second) => Assert.Equal(Instant.FromUtc(2021, 4, 4, 10, 20, second), LinkedInDates.Moment(text));

    [Theory]
    [InlineData("")]
    [InlineData("2021-02-30 10:20:30 UTC")]
    [InlineData("4/4/21, 10:20 AM")]
    public void What_is_no_moment_is_not_read(string text) => Assert.Null(LinkedInDates.Moment(text));
}
