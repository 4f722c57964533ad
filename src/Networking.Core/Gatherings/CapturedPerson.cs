using Networking.Core.Contacts;

namespace Networking.Core.Gatherings;

/// <summary>One person of a capture: whoever was named once, or a contact with all that several mentions say.</summary>
internal sealed class CapturedPerson(int number, ContactId? contact, IReadOnlyList<PersonMet> mentions)
{
    /// <summary>The place of the first mention, from 1.</summary>
    internal int Number => number;

    /// <summary>The contact; null for somebody new.</summary>
    internal ContactId? Contact => contact;

    /// <summary>The words that tell who somebody new is, folded: what their id is made from.</summary>
    internal string Key => string.Join(
        '\n',
        Identifying.Select(text => text is null ? "" : TextFold.Of(text) is { Length: > 0 } folded ? folded : text));

    /// <summary>Whether anything tells who it is.</summary>
    internal bool IsKnown => contact is not null || Identifying.Any(text => text is not null);

    /// <summary>What is known of somebody new; who has neither name nor address goes by something else.</summary>
    internal ContactDetails NewDetails => Details with { GivenName = HasName ? Details.GivenName : StandIn };

    /// <summary>What was said of somebody, as details; empty when nothing was.</summary>
    internal ContactDetails Details => new()
    {
        GivenName = First(m => m.GivenName),
        FamilyName = First(m => m.FamilyName),
        Emails = All(m => [m.Email]),
        Links = All(m => [m.Link]),
        Employer = First(m => m.Employer),
        Role = First(m => m.Role),
    };

    /// <summary>What was noted: each text once, with its topics.</summary>
    internal IEnumerable<(FactKind About, string Text, ValueList<string> Topics)> Facts
    {
        get
        {
            ValueList<string> topics = All(m => m.Topics);
            return All(m => [m.Description]).Concat(All(m => m.Matters)).Distinct(StringComparer.Ordinal).Select(text => Fact(FactKind.Matter, text))
                .Concat(All(m => m.Needs).Select(text => Fact(FactKind.Need, text)))
                .Concat(All(m => m.Offers).Select(text => Fact(FactKind.Offer, text)))
                .Concat(topics.IsEmpty ? [] : [(FactKind.Matter, string.Join(", ", topics), topics)]);
        }
    }

    /// <summary>What the seeker promised them, each promise once.</summary>
    internal IEnumerable<PromiseToKeep> Promises => mentions
        .SelectMany(mention => mention.PromisedByMe)
        .Select(promise => promise with { Text = promise.Text?.Trim() ?? "" })
        .Distinct();

    private string?[] Identifying =>
    [
        First(m => m.GivenName), First(m => m.FamilyName), First(m => m.Email), First(m => m.Link),
        First(m => m.Employer), First(m => m.Role), First(m => m.Description),
    ];

    private bool HasName => Details is not { GivenName: null, FamilyName: null, Emails.IsEmpty: true, Links.IsEmpty: true };

    private string StandIn => First(m => m.Description) ?? string.Join(", ", new[] { Details.Role, Details.Employer }.OfType<string>());

    private static (FactKind, string, ValueList<string>) Fact(FactKind about, string text) => (about, text, []);

    private string? First(Func<PersonMet, string?> text) => mentions.Select(mention => Said(text(mention))).FirstOrDefault(said => said is not null);

    private ValueList<string> All(Func<PersonMet, IEnumerable<string?>> texts) =>
        ValueList.From(mentions.SelectMany(texts).Select(Said).OfType<string>().Distinct(StringComparer.Ordinal));

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
