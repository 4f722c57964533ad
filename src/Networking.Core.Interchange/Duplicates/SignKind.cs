namespace Networking.Core.Interchange.Duplicates;

/// <summary>The kinds of signs, each with its weight in <see cref="DuplicateModel"/>.</summary>
internal enum SignKind
{
    SameName,
    FullerName,
    Initials,
    MisspeltName,
    PartOfName,
    DifferentName,
    DifferentGeneration,
    SameEmail,
    SameLink,
    DifferentProfile,
    SamePhone,
    SameEmployer,
    DifferentEmployer,
    SameBirthday,
    DifferentBirthday,
    MetTogether,
    Acquainted,
    NamedTogether,
    SharedContacts,
}
