namespace Networking.Core.Interchange.Duplicates;

/// <summary>A sign for or against two contacts being one person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Weight">What it counts.</param>
/// <param name="Address">The address that both have, where it is one.</param>
/// <param name="Count">How many, where they are counted.</param>
internal readonly record struct Sign(SignKind Kind, double Weight, string? Address, int Count)
{
    /// <summary>The kind; an address is personal.</summary>
    public override string ToString() => Kind.ToString();

    internal Reason ToReason()
    {
        (string code, string sentence) = Kind switch
        {
            SignKind.SameName => ("duplicate.name.same", "The names have the same words ({weight})."),
            SignKind.FullerName => ("duplicate.name.fuller", "One name is the other with more words ({weight})."),
            SignKind.Initials => ("duplicate.name.initials", "One name has initials where the other has names ({weight})."),
            SignKind.MisspeltName => ("duplicate.name.misspelt", "The names differ by a slip of the pen ({weight})."),
            SignKind.PartOfName => ("duplicate.name.part", "One name is a part of the other ({weight})."),
            SignKind.DifferentName => ("duplicate.name.different", "Each name has a word that the other lacks ({weight})."),
            SignKind.DifferentGeneration => ("duplicate.generation.different", "The names are of two generations ({weight})."),
            SignKind.SameEmail => ("duplicate.email.same", "Both have the e-mail address {address} ({weight})."),
            SignKind.SameLink => ("duplicate.link.same", "Both have the page {address} ({weight})."),
            SignKind.DifferentProfile => ("duplicate.profile.different", "Each has a LinkedIn profile of their own ({weight})."),
            SignKind.SamePhone => ("duplicate.phone.same", "Both have the telephone number {address} ({weight})."),
            SignKind.SameEmployer => ("duplicate.employer.same", "They have the same employer ({weight})."),
            SignKind.DifferentEmployer => ("duplicate.employer.different", "They have different employers ({weight})."),
            SignKind.SameBirthday => ("duplicate.birthday.same", "They have the same birthday ({weight})."),
            SignKind.DifferentBirthday => ("duplicate.birthday.different", "They have different birthdays ({weight})."),
            SignKind.MetTogether => ("duplicate.met-together", "Both were met at one time, so they are two ({weight})."),
            SignKind.Acquainted => ("duplicate.acquainted", "They know each other, so they are two ({weight})."),
            SignKind.NamedTogether => ("duplicate.named-together", "Both are named in one message ({weight})."),
            _ => ("duplicate.shared-contacts", "People whom both know: {count} ({weight})."),
        };
        ReasonValue weight = new("weight", Weight);
        return Address is not null ? new(code, sentence, weight, new("address", Address))
            : Count > 0 ? new(code, sentence, weight, new("count", Count))
            : new(code, sentence, weight);
    }
}
