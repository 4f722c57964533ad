namespace Networking.Core.Introductions;

/// <summary>The people of an introduction as they stand in a sentence.</summary>
internal static class IntroductionWords
{
    /// <summary>The name of whoever stands in a place; "somebody" where it is not known.</summary>
    internal static string NameIn(this NetworkView view, Introduction introduction, IntroductionRole role) =>
        introduction.PersonIn(role) is { } person && view.FindPerson(person) is { Name.Length: > 0 } known ? known.Name : "somebody";

    /// <summary>The place of whoever is introduced to the seeker, or the seeker to them.</summary>
    internal static IntroductionRole OtherSide(Introduction introduction) =>
        introduction.SeekerRole == IntroductionRole.Petitioner ? IntroductionRole.Target : IntroductionRole.Petitioner;

    /// <summary>Whether whoever stands in a place is a contact on the day of the view.</summary>
    internal static bool IsContact(this NetworkView view, Introduction introduction, IntroductionRole role) =>
        introduction.PersonIn(role) is { } person && view.Find(person) is not null;
}
