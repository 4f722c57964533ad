using Networking.Core.Introductions;

namespace JobSearchCli.Output;

/// <summary>Steps of introductions in words.</summary>
internal static class IntroductionEntryWords
{
    internal static string Of(IntroductionAdvanced entry, string name) => entry.Step switch
    {
        IntroductionStep.Made => $"you introduced {name}",
        IntroductionStep.Met => $"the introduction with {name} led to a meeting",
        IntroductionStep.Closed => $"the introduction with {name} came to its end",
        IntroductionStep.IntroducerAgreed or IntroductionStep.PetitionerAgreed or IntroductionStep.TargetAgreed => $"a yes in the introduction with {name}",
        _ => $"a no in the introduction with {name}",
    };

    /// <summary>Whose yes or no is waited for.</summary>
    internal static string WhoDecides(Introduction introduction, IntroductionRole role) =>
        role == introduction.SeekerRole ? "What did you decide?" : $"What did {introduction.TargetName} say?";
}
