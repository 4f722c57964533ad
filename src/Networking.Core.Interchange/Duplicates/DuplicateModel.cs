using System.Runtime.CompilerServices;

namespace Networking.Core.Interchange.Duplicates;

/// <summary>
/// What each sign counts for and against two contacts being one person. Immutable; every number is our own default, since
/// no data says them for a seeker's address book.
/// </summary>
/// <remarks>
/// The form is that of record linkage (I. P. Fellegi, A. B. Sunter, A theory for record linkage, Journal of the American
/// Statistical Association 64, 1969): each sign that agrees adds a weight, each that disagrees takes one away, and what is
/// not known counts nothing. A weight is a base-2 logarithm of odds: 1 doubles them. With <c>w</c> the sum of the weights
/// and <see cref="Prior"/>, the score is <c>1 / (1 + 2^-w)</c>. Weights for are 0 or more and weights against 0 or less,
/// so that a further sign for never lowers a score.
/// </remarks>
public sealed record DuplicateModel
{
    /// <summary>The weights of this version.</summary>
    public static DuplicateModel V1 { get; } = new();

    /// <summary>What two contacts begin with who have something in common to be compared for. Default -9; 0 or less.</summary>
    public double Prior { get; init => field = Against(value); } = -9;

    /// <summary>The same words in both names, two or more, in any order. Default 10.</summary>
    public double SameName { get; init => field = For(value); } = 10;

    /// <summary>Two words the same, and one name has more: a second given name, a double family name. Default 8.</summary>
    public double FullerName { get; init => field = For(value); } = 8;

    /// <summary>One word the same, the rest initials: J. Berg and Jana Berg. Default 5.</summary>
    public double Initials { get; init => field = For(value); } = 5;

    /// <summary>The same but for a slip of the pen: a letter missing, wrong, too many or exchanged. Default 6.</summary>
    public double MisspeltName { get; init => field = For(value); } = 6;

    /// <summary>One name is a single word of the other, or initials. Default 3.</summary>
    public double PartOfName { get; init => field = For(value); } = 3;

    /// <summary>Each name has a word that the other lacks, as brothers and sisters have. Default -5.</summary>
    public double DifferentName { get; init => field = Against(value); } = -5;

    /// <summary>Both names say the generation (Jr, Sr, II), and not the same. Default -8.</summary>
    public double DifferentGeneration { get; init => field = Against(value); } = -8;

    /// <summary>The same e-mail address. Default 13.</summary>
    public double SameEmail { get; init => field = For(value); } = 13;

    /// <summary>The same address of a profile or page. Default 14.</summary>
    public double SameLink { get; init => field = For(value); } = 14;

    /// <summary>Each has a LinkedIn profile, and not the same. Default -9.</summary>
    public double DifferentProfile { get; init => field = Against(value); } = -9;

    /// <summary>The same telephone number in E.164; families and offices share one. Default 8.</summary>
    public double SamePhone { get; init => field = For(value); } = 8;

    /// <summary>The same employer. Default 4.</summary>
    public double SameEmployer { get; init => field = For(value); } = 4;

    /// <summary>Different employers; people move. Default -1.</summary>
    public double DifferentEmployer { get; init => field = Against(value); } = -1;

    /// <summary>The same birthday. Default 7.</summary>
    public double SameBirthday { get; init => field = For(value); } = 7;

    /// <summary>Different birthdays. Default -10.</summary>
    public double DifferentBirthday { get; init => field = Against(value); } = -10;

    /// <summary>Both were met together, in person, by video or by telephone, or know each other: two people. Default -10.</summary>
    public double MetTogether { get; init => field = Against(value); } = -10;

    /// <summary>Both are named in one message; it may have gone to two addresses of one person. Default -4.</summary>
    public double NamedTogether { get; init => field = Against(value); } = -4;

    /// <summary>Each person whom both know, were met with, or were met through. Default 1.5.</summary>
    public double SharedContact { get; init => field = For(value); } = 1.5;

    /// <summary>How many shared contacts count. Default 3; 0 or more.</summary>
    public int MostSharedContacts { get; init => field = AtLeast(0, value); } = 3;

    /// <summary>The lowest score that is offered. Default 0.3; from 0 to 1, both inclusive.</summary>
    public double Least
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Least));
    } = 0.3;

    /// <summary>
    /// The largest group of contacts with something in common (an address, a name, a word of the name and the initial of
    /// another) whose members are all compared with each other; a larger one is parted by employer. It keeps the time from
    /// growing with the square. Default 100; 2 or more.
    /// </summary>
    public int LargestGroup { get; init => field = AtLeast(2, value); } = 100;

    private static double For(double weight, [CallerMemberName] string name = "") =>
        double.IsFinite(weight) && weight >= 0 ? weight : throw new ArgumentOutOfRangeException(name);

    private static double Against(double weight, [CallerMemberName] string name = "") =>
        double.IsFinite(weight) && weight <= 0 ? weight : throw new ArgumentOutOfRangeException(name);

    private static int AtLeast(int least, int value, [CallerMemberName] string name = "") =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name);
}
