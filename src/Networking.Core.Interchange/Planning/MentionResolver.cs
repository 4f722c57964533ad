using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>Finds out who somebody named in an encounter is: by the source's key, then by e-mail address.</summary>
internal sealed class MentionResolver(PlanIds ids, KnownPeople known, SubjectBook book, ValueList<string> me)
{
    private readonly SeekerSelf _self = new(me);
    private readonly Dictionary<string, Mentioned> _byEmail = [];

    internal Mentioned Find(string source, PersonMention mention)
    {
        if (_self.Is(mention))
        {
            return new(MentionFate.Self);
        }

        if (mention.Key is { Length: > 0 } key && ByKey(source, key) is { Fate: not MentionFate.Unknown } found)
        {
            return found;
        }

        return EmailKey.Of(mention.Email) is { } email ? ByEmail(email, mention.Name) : new(MentionFate.Unknown);
    }

    /// <summary>Forgets who was unknown: more people are known now.</summary>
    internal void Forget() => _byEmail.Clear();

    private Mentioned ByKey(string source, string key)
    {
        if (book.ByKey(source, key) is { } subject)
        {
            return Of(subject);
        }

        if (known.IsEmpty && !known.HasErased)
        {
            return new(MentionFate.Unknown);
        }

        ContactId id = ids.Contact(source, key);
        return known.ById(id) is { } person ? new(MentionFate.Found, book.Of(person).Known!.Id)
            : known.IsErased(id) ? new(MentionFate.Erased)
            : new(MentionFate.Unknown);
    }

    private Mentioned ByEmail(string email, string name)
    {
        if (_byEmail.TryGetValue(email, out Mentioned cached))
        {
            return cached;
        }

        Address address = new(AddressKind.Email, email);
        List<Subject> owners = [.. known.ByAddress(address).Select(book.Of).Union(book.ByAddress(address))];
        if (owners.Count > 1)
        {
            // The name decides, and another message may give another one, so this is not remembered.
            PersonName given = PersonName.Of(name, null);
            List<Subject> fitting = given.Words.Length == 0 ? [] : owners.FindAll(owner => owner.IsNamed && owner.AgreesWith(given));
            return fitting.Count == 1 ? Of(fitting[0]) : new(MentionFate.Ambiguous);
        }

        return _byEmail[email] = owners.Count == 1 ? Of(owners[0])
            : known.HasErased && known.IsErased(ids.Contact("", $"email\n{email}")) ? new(MentionFate.Erased)
            : new(MentionFate.Unknown);
    }

    private static Mentioned Of(Subject subject) => subject.IsErased ? new(MentionFate.Erased) : new(MentionFate.Found, subject.Known?.Id ?? subject.Id);
}
