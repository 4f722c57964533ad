namespace Networking.Core.Scoring;

/// <summary>The words for leads left lying: which of them in a row it is, and how the row ends.</summary>
internal static class LeadNeglect
{
    internal const string Anew = "Once they have had a word on any lead of theirs, the next would weigh as the first did.";

    private static readonly string[] Places =
        ["the first", "the second", "the third", "the fourth", "the fifth", "the sixth", "the seventh", "the eighth", "the ninth", "the tenth"];

    /// <summary>Which one in a row; from the eleventh on the number matters to nobody, and the values say it.</summary>
    internal static string Place(int inARow) => inARow <= Places.Length ? Places[inARow - 1] : "yet another";
}
