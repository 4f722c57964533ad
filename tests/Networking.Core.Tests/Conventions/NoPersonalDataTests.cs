using FluentValidation;
using FluentValidation.Results;
using Networking.Core.Agendas;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Conventions;

/// <summary>Personal data stays out of logs: no text form, exception or failure shows a value.</summary>
public class NoPersonalDataTests
{
    /// <summary>Names and keys, which hold no person's data and are shown.</summary>
    private static readonly Type[] Names =
        [typeof(Reason), typeof(ReasonValue), typeof(FollowUpKey), typeof(FollowUp), typeof(Outreach), typeof(CadenceTiers), typeof(Unplaced), typeof(AskObstacle)];

    [Fact]
    public void No_text_form_shows_a_value()
    {
        Type[] types = [.. PublicTypes.Makeable];

        Assert.True(types.Length > 60);
        Assert.All(types.Except(Names), type =>
        {
            object planted = Planted.InstanceOf(type);
            Assert.DoesNotContain(Planted.Marker, planted.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("07-19", planted.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Planting_reaches_every_text_however_deep()
    {
        Assert.Contains("Details.ImportantDates.Name", Paths(typeof(ContactAdded)));
        Assert.Contains("Details.Emails", Paths(typeof(ContactUpdated)));
        Assert.Contains("Attributes", Paths(typeof(InteractionLogged)));
        Assert.Contains("Profile.Background", Paths(typeof(SeekerProfileSet)));
        Assert.Contains("Topics", Paths(typeof(Fact)));

        static string[] Paths(Type type) => [.. Planted.TextsIn(Planted.InstanceOf(type)).Select(text => text.Path)];
    }

    [Fact]
    public void Lists_attributes_and_reasons_show_their_shape_alone()
    {
        Assert.Equal("[2]", ValueList.Create([Planted.Marker, Planted.Marker]).ToString());
        Assert.Equal("[1]", Attributes.None.With("note", Planted.Marker).ToString());
        Assert.Equal("code", new Reason("code", "{who}", new ReasonValue("who", Planted.Marker)).ToString());
        Assert.Equal("who", new ReasonValue("who", Planted.Marker).ToString());
    }

    [Fact]
    public void A_network_and_all_that_is_asked_of_it_show_ids_and_shapes()
    {
        Network network = Network.Empty.Replay(JournalOfMarkers());
        NetworkView view = network.AsOf(new(2026, 3, 20));
        Relationship relationship = Assert.Single(view.Relationships);
        object[] shown =
        [
            network, view, relationship, relationship.Contact, relationship.Warmth, relationship.Trust, relationship.Days, view.Profile,
            view.Advise(relationship.Id, new() { Kind = AskKind.Introduction, Target = Planted.Marker }), view.ReadinessToShare(relationship.Id),
            .. relationship.Interactions, .. relationship.Leads, .. relationship.Asks, .. relationship.Promises,
            .. relationship.Gatherings, .. relationship.Facts, .. network.Entries,
            .. view.Leads, .. view.Leads.SelectMany(lead => lead.News),
        ];

        Assert.Contains(Planted.TextsIn(relationship), text => text.Value == Planted.Marker);
        Assert.Contains(view.Leads.SelectMany(lead => lead.News), point => point.Sentence.Contains(Planted.Marker, StringComparison.Ordinal));
        Assert.All(shown, item => Assert.DoesNotContain(Planted.Marker, item.ToString(), StringComparison.OrdinalIgnoreCase));
        string missing = Assert.Throws<KeyNotFoundException>(() => view[Ids.Contact(99)]).Message;
        Assert.Contains(Ids.Contact(99).ToString(), missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_failure_holds_a_value_however_the_validator_is_called()
    {
        foreach (JournalEntry entry in Broken())
        {
            JournalEntryValidator validator = new();
            List<ValidationFailure> failures = [.. validator.Validate(entry).Errors];
            failures.AddRange((await validator.ValidateAsync(entry)).Errors);
            failures.AddRange(Assert.Throws<ValidationException>(() => validator.ValidateAndThrow(entry)).Errors);
            failures.AddRange((await Assert.ThrowsAsync<ValidationException>(() => validator.ValidateAndThrowAsync(entry))).Errors);
            failures.AddRange(new Host { Entry = entry }.Failures());
            failures.AddRange(Network.Empty.Validate(entry).Errors);
            ValidationException refused = Assert.Throws<ValidationException>(() => Network.Empty.Record(entry));
            failures.AddRange(refused.Errors);

            Assert.DoesNotContain(Planted.Marker, refused.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.All(failures, failure =>
            {
                Assert.Null(failure.AttemptedValue);
                Assert.Null(failure.CustomState);
                Assert.Empty(failure.FormattedMessagePlaceholderValues ?? []);
                Assert.DoesNotContain(Planted.Marker, $"{failure} {failure.ErrorMessage} {failure.PropertyName} {failure.ErrorCode}", StringComparison.OrdinalIgnoreCase);
            });
        }
    }

    [Fact]
    public void A_conflict_of_ids_shows_no_value()
    {
        FactNoted one = new() { Id = Ids.Entry(1), On = Journals.First, Contact = Ids.Contact(1), Text = Planted.Marker };
        Network network = Network.Empty.Record(one);
        FactNoted other = one with { Text = Planted.Marker + "!" };

        Assert.DoesNotContain(Planted.Marker, Assert.Throws<ValidationException>(() => network.Record(other)).ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Planted.Marker, Assert.Throws<ValidationException>(() => network.Replay([other])).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every kind of entry, about one contact, with the marker wherever a text can be.</summary>
    private static List<JournalEntry> JournalOfMarkers()
    {
        List<JournalEntry> entries = [];
        foreach (Type kind in PublicTypes.Makeable.Where(type => type.IsAssignableTo(typeof(JournalEntry))).Except([typeof(ContactErased), typeof(EntryRetracted), typeof(ContactsMerged)]))
        {
            JournalEntry entry = (JournalEntry)Planted.InstanceOf(kind);
            entries.Add(entry with { Id = Ids.Entry(entries.Count + 1) });
        }

        return entries;
    }

    /// <summary>Every kind of entry with as much wrong as can be, and the marker in every text.</summary>
    private static IEnumerable<JournalEntry> Broken()
    {
        string tooLong = string.Concat(Enumerable.Repeat(Planted.Marker, 2000));
        foreach (JournalEntry entry in JournalOfMarkers())
        {
            yield return entry with { Id = default, On = LocalDate.MaxIsoValue, Source = tooLong, Attributes = Attributes.None.With(Planted.Marker, tooLong) };
        }

        yield return new ContactAdded
        {
            Id = Ids.Entry(1),
            On = Journals.First,
            Contact = Ids.Contact(1),
            Details = new() { GivenName = tooLong, Zone = Planted.Marker, MetThrough = Ids.Contact(1) },
        };
    }

    /// <summary>What a host might have: its own type with an entry, and its own validator.</summary>
    private sealed record Host
    {
        public required JournalEntry Entry { get; init; }

        public List<ValidationFailure> Failures()
        {
            InlineValidator<Host> validator = [];
            validator.RuleFor(host => host.Entry).SetValidator(new JournalEntryValidator());
            return validator.Validate(this).Errors;
        }
    }
}
