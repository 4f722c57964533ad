using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Duplicates;

/// <summary>Weighs what two contacts have in common and what not.</summary>
internal sealed class PairComparison(DuplicateModel model, Company company)
{
    private readonly List<Sign> _signs = [];

    /// <summary>The score of two contacts; <see cref="Signs"/> say why, until the next two are compared.</summary>
    internal double Score(Suspect one, Suspect other)
    {
        _signs.Clear();
        Names(one.Name, other.Name);
        Addresses(one, other);
        Employers(one, other);
        Birthdays(one, other);
        Ties(one, other);

        // Summed in the order of the signs' kinds, which is the same for both orders of the two.
        double weight = model.Prior;
        foreach (Sign sign in _signs)
        {
            weight += sign.Weight;
        }

        return 1 / (1 + Math.Pow(2, -weight));
    }

    internal IReadOnlyList<Sign> Signs => _signs;

    private void Names(PersonName one, PersonName other)
    {
        (SignKind Kind, double Weight)? sign = NameComparison.Of(one, other) switch
        {
            NameLikeness.Same => (SignKind.SameName, model.SameName),
            NameLikeness.Fuller => (SignKind.FullerName, model.FullerName),
            NameLikeness.Initials => (SignKind.Initials, model.Initials),
            NameLikeness.Misspelt => (SignKind.MisspeltName, model.MisspeltName),
            NameLikeness.Part => (SignKind.PartOfName, model.PartOfName),
            NameLikeness.Different => (SignKind.DifferentName, model.DifferentName),
            _ => null,
        };
        if (sign is { } found)
        {
            Add(found.Kind, found.Weight);
        }

        if (NameAgreement.AreOtherGenerations(one, other))
        {
            Add(SignKind.DifferentGeneration, model.DifferentGeneration);
        }
    }

    private void Addresses(Suspect one, Suspect other)
    {
        if (Common(one.Emails, other.Emails) is { } email)
        {
            Add(SignKind.SameEmail, model.SameEmail, email);
        }

        if (Common(one.Links, other.Links) is { } link)
        {
            Add(SignKind.SameLink, model.SameLink, link);
        }
        else if (one.HasProfile && other.HasProfile)
        {
            Add(SignKind.DifferentProfile, model.DifferentProfile);
        }

        if (Common(one.Phones, other.Phones) is { } phone)
        {
            Add(SignKind.SamePhone, model.SamePhone, phone);
        }
    }

    private void Employers(Suspect one, Suspect other)
    {
        if (one.Employer.Length == 0 || other.Employer.Length == 0)
        {
            return;
        }

        if (one.Employer == other.Employer)
        {
            Add(SignKind.SameEmployer, model.SameEmployer);
        }
        else
        {
            Add(SignKind.DifferentEmployer, model.DifferentEmployer);
        }
    }

    private void Birthdays(Suspect one, Suspect other)
    {
        if (one.Birthdays.Length == 0 || other.Birthdays.Length == 0)
        {
            return;
        }

        if (Array.Exists(one.Birthdays, mine => Array.Exists(other.Birthdays, theirs => AreOne(mine, theirs))))
        {
            Add(SignKind.SameBirthday, model.SameBirthday);
        }
        else
        {
            Add(SignKind.DifferentBirthday, model.DifferentBirthday);
        }
    }

    private void Ties(Suspect one, Suspect other)
    {
        bool? together = company.Together(one, other);
        if (together == true)
        {
            Add(SignKind.MetTogether, model.MetTogether);
        }
        else if (company.AreAcquainted(one, other))
        {
            Add(SignKind.Acquainted, model.MetTogether);
        }
        else if (together == false)
        {
            Add(SignKind.NamedTogether, model.NamedTogether);
        }

        int shared = Math.Min(company.SharedContacts(one, other), model.MostSharedContacts);
        if (shared > 0)
        {
            Add(SignKind.SharedContacts, shared * model.SharedContact, count: shared);
        }
    }

    private void Add(SignKind kind, double weight, string? address = null, int count = 0) =>
        _signs.Add(new(kind, weight, address, count));

    /// <summary>The smallest key that both have, so that the sides make no difference.</summary>
    private static string? Common(string[] mine, string[] theirs)
    {
        string? least = null;
        foreach (string key in mine)
        {
            if (Array.IndexOf(theirs, key) >= 0 && (least is null || string.CompareOrdinal(key, least) < 0))
            {
                least = key;
            }
        }

        return least;
    }

    private static bool AreOne(ImportantDate one, ImportantDate other) =>
        one.Day == other.Day && (one.Year is null || other.Year is null || one.Year == other.Year);
}
