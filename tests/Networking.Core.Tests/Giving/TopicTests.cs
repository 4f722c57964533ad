using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Giving;

namespace Networking.Core.Tests.Giving;

public class TopicTests
{
    /// <summary>One line for each topic: all the ways to write it, then its key.</summary>
    public static TheoryData<string, string> Spellings()
    {
        TheoryData<string, string> spellings = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Giving", "Cases", "topics.txt")))
        {
            if (line.Length > 0 && line[0] != '#' && line.Split(" -> ") is [string written, string key])
            {
                Array.ForEach(written.Split(" | "), text => spellings.Add(text, key));
            }
        }

        return spellings;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_topic_is_the_same_however_it_is_written(string written, string key) => Assert.Equal(key, Topic.Of(written).Key);

    [Fact]
    public void Every_line_of_the_file_is_read() => Assert.True(Spellings().Count > 80);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?! ...")]
    [InlineData("++")]
    public void What_says_nothing_is_no_topic(string? text)
    {
        Assert.False(Topic.TryOf(text, out Topic topic));
        Assert.Equal(default, topic);
        Assert.ThrowsAny<ArgumentException>(() => Topic.Of(text!));
        Assert.Empty(Topic.AllOf([text]));
    }

    [Fact]
    public void Equal_topics_are_kept_once_as_first_written()
    {
        ValueList<Topic> topics = Topic.AllOf([" Data science", "BIRDS", "data-sciences", null, "bird"]);

        Assert.Equal(["Data science", "BIRDS"], topics.Select(topic => topic.Text));
        Assert.Equal(Topic.Of("bird"), topics[1]);
        Assert.Equal(Topic.Of("bird").GetHashCode(), topics[1].GetHashCode());
        Assert.True(topics[1].CompareTo(topics[0]) < 0);
        Assert.Throws<ArgumentNullException>(() => Topic.AllOf(null!));
    }

    [Fact]
    public void The_default_topic_is_empty()
    {
        Assert.Equal("", default(Topic).Text);
        Assert.Equal("", default(Topic).Key);
        Assert.Equal(default(Topic).GetHashCode(), default(Topic).GetHashCode());
        Assert.NotEqual(default, Topic.Of("birds"));
    }

    [Property(MaxTest = 500)]
    public bool A_key_is_its_own_key(NonNull<string> text) =>
        !Topic.TryOf(text.Get, out Topic topic) || Topic.Of(topic.Key).Key == topic.Key;

    [Property(MaxTest = 500)]
    public Property A_key_of_letters_that_matter_is_its_own_key() => Prop.ForAll(
        Gen.Elements("s", "e", "ie", "x", "o", "h", "c", "y", " ", "+", "#", "é", "İ", ".", "a").ListOf().Select(string.Concat).ToArbitrary(),
        text => !Topic.TryOf(text, out Topic topic) || Topic.Of(topic.Key).Key == topic.Key);

    [Property]
    public bool Case_space_and_a_full_stop_do_not_count(NonNull<string> text) =>
        !Topic.TryOf(text.Get, out Topic topic) || Topic.Of($" {text.Get.ToUpperInvariant().ToLowerInvariant()} .") == Topic.Of(text.Get.ToLowerInvariant());
}
