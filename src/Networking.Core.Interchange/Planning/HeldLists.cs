using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>The addresses and annual dates that a contact has: of what is said, only what it does not have yet is new.</summary>
internal sealed class HeldLists(string? region)
{
    private readonly HashSet<Address> _addresses = [];
    private readonly List<ImportantDate> _dates = [];

    internal static HeldLists Of(IReadOnlyList<KnownPerson> contacts, string? region)
    {
        HeldLists held = new(region);
        foreach (KnownPerson known in contacts)
        {
            held._addresses.UnionWith(known.Addresses);
            held._dates.AddRange(known.Contact.ImportantDates);
        }

        return held;
    }

    /// <summary>Whether no list says two things, so that of somebody new all of it is new.</summary>
    internal static bool AreShort(ContactDetails details) =>
        details is { Emails.Count: < 2, Phones.Count: < 2, Links.Count: < 2, ImportantDates.Count: < 2 };

    /// <summary>The details with their lists as they are in other details, without what is held; then that is held too.</summary>
    internal ContactDetails Add(ContactDetails details, ContactDetails said) => details with
    {
        Emails = New(said.Emails, AddressKind.Email),
        Phones = New(said.Phones, AddressKind.Phone),
        Links = New(said.Links, AddressKind.Link),
        ImportantDates = said.ImportantDates.IsEmpty ? [] : ValueList.From(said.ImportantDates.Where(Take)),
    };

    public override string ToString() => $"{_addresses.Count} addresses";

    private ValueList<string> New(ValueList<string> texts, AddressKind kind) =>
        texts.IsEmpty ? [] : ValueList.From(texts.Where(text => _addresses.Add(Address.Of(kind, text, region))));

    private bool Take(ImportantDate date)
    {
        string name = NameKey.Fold(date.Name);
        if (_dates.Exists(held => held.Day == date.Day && (date.Year is null || held.Year == date.Year) && NameKey.Fold(held.Name) == name))
        {
            return false;
        }

        _dates.Add(date);
        return true;
    }
}
