using System.Collections;
using Networking.Core.Scoring;

namespace Networking.Core.Tests;

public class ValueTests
{
    [Fact]
    public void Lists_of_equal_elements_in_the_same_order_are_equal()
    {
        ValueList<string?> list = ["a", null];

        Assert.True(list == ValueList.From(["a", null]) && list != ValueList.From([null, "a"]));
        Assert.True(list.Equals((object)ValueList.From(["a", null])) && !list.Equals("a"));
        Assert.Equal(list.GetHashCode(), ValueList.From(["a", null]).GetHashCode());
        Assert.True(list.Contains(null) && !list.Contains("b"));
        Assert.Equal(("a", 2, false), (list[0], list.Count, list.IsEmpty));
        Assert.Equal(["a", null], ((IEnumerable)list).Cast<string?>());
    }

    [Fact]
    public void The_default_list_is_the_empty_one()
    {
        ValueList<int> nothing = default;

        Assert.True(nothing == [] && nothing.IsEmpty && nothing.GetHashCode() == ValueList.Create<int>([]).GetHashCode());
        Assert.False(nothing.GetEnumerator().MoveNext());
        Assert.False(nothing.Contains(0));
        Assert.Throws<IndexOutOfRangeException>(() => nothing[0]);
        Assert.Throws<ArgumentNullException>("items", () => ValueList.From<int>(null!));
    }

    [Fact]
    public void Attributes_are_equal_by_their_names_and_texts_in_any_order_of_adding()
    {
        Attributes one = Attributes.None.With("b", "2").With("a", "0").With("a", "1");
        Attributes other = Attributes.None.With("a", "1").With("b", "2");

        Assert.True(one.Equals(other) && one.Equals((object)other) && !one.Equals(null) && !one.Equals((object)"a"));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one.With("c", "3"));
        Assert.Equal(["a", "b"], one.Keys);
        Assert.Equal(["1", "2"], one.Values);
        Assert.True(one.ContainsKey("a") && one.TryGetValue("b", out string? text) && text == "2" && one["a"] == "1");
        Assert.Equal(2, ((IEnumerable)one).Cast<object>().Count());
        Assert.Throws<ArgumentException>("name", () => one.With("", "x"));
        Assert.Throws<ArgumentNullException>("text", () => one.With("x", null!));
    }

    [Fact]
    public void A_reason_makes_its_sentence_from_its_values()
    {
        Reason reason = new("code", "{who} on {day}: {n}{none}.", new("who", "A {day}"), new("day", new NodaTime.LocalDate(2026, 3, 2)), new("n", 1.255), new("none", null!));

        Assert.Equal("A {day} on 2 Mar 2026: 1.26.", reason.Sentence);
        Assert.Equal(("code", 4), (reason.Code, reason.Values.Count));
        Assert.Equal((1.255, null, null), (reason.Values[2].Number!.Value, reason.Values[2].Text, reason.Values[2].Date));
        Assert.Equal("Nothing to fill.", new Reason("code", "Nothing to fill.").Sentence);
        Assert.Contains("missing", Assert.Throws<InvalidOperationException>(() => new Reason("code", "{missing}").Sentence).Message, StringComparison.Ordinal);
        Assert.Contains("code", Assert.Throws<InvalidOperationException>(() => new Reason("code", "an {open").Sentence).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("code", () => new Reason("", "x"));
        Assert.Throws<ArgumentException>("template", () => new Reason("x", ""));
        Assert.Equal("", default(ReasonValue).ToText() + default(ReasonValue));
    }

    [Fact]
    public void Evidence_is_shown_by_what_it_is() =>
        Assert.Equal("HelpGiven on 2026-03-02, weighing 0.5", new Evidence(EvidenceKind.HelpGiven, new(2026, 3, 2), 0.5, default).ToString());
}
