using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Introductions;

namespace JobSearchCli.Recording;

/// <summary>What settles a follow-up of an introduction: it depends on where the seeker stands, which the follow-up's reason tells.</summary>
/// <param name="Entries">The entries that settle it.</param>
/// <param name="NeedsWord">Whether a word to the person settles it.</param>
/// <param name="Missing">What has to be said first; null where nothing has.</param>
internal sealed record IntroductionSettlement(IReadOnlyList<JournalEntry> Entries, bool NeedsWord = false, string? Missing = null)
{
    private static readonly IntroductionSettlement ByWord = new([], NeedsWord: true);

    internal static IntroductionSettlement Of(FollowUp followUp, LoadedNetwork network, Said said)
    {
        string id = followUp.Key.Subject.Split('/')[0];
        Introduction introduction = network.View.Introductions.First(one => one.Id.ToString() == id);
        return followUp.Reasons[0].Code switch
        {
            "introduction-step.make" => new([Step(IntroductionStep.Made)]),
            "introduction-step.ask-somebody" => Answered(IntroductionRole.Target),
            "introduction-step.ask-each" or "introduction-step.ask-target" => ByWord,
            "introduction-answer.introducer" or "introduction-answer.petitioner" or "introduction-answer.target" => Answered(introduction.SeekerRole),
            "introduction-answer.made-to-somebody-new" => Met(introduction, network, said),
            "introduction-answer.made" => ByWord,
            _ when introduction.SeekerRole == IntroductionRole.Introducer => ByWord,
            _ => new([new IntroductionReportedBack { Id = NewIds.Entry(), On = said.On, Contact = followUp.Contact, Introduction = introduction.Id }]),
        };

        IntroductionAdvanced Step(IntroductionStep step) =>
            new() { Id = NewIds.Entry(), On = said.On, Contact = followUp.Contact, Introduction = introduction.Id, Step = step, Note = said.Note };

        IntroductionSettlement Answered(IntroductionRole role) => said.IsYes is { } isYes
            ? new([Step(Answer(role, isYes))])
            : new([], Missing: $"{IntroductionEntryWords.WhoDecides(introduction, role)} Say it with --yes or --no: done {followUp.Key} --yes");
    }

    /// <summary>Whoever one was introduced to and has written to is somebody one knows from then on.</summary>
    private static IntroductionSettlement Met(Introduction introduction, LoadedNetwork network, Said said)
    {
        ContactId other = (introduction.SeekerRole == IntroductionRole.Petitioner ? introduction.Target : introduction.Petitioner)!.Value;
        string name = network.View.FindPerson(other)?.Name is { Length: > 0 } known ? known : introduction.TargetName;
        InteractionLogged word = new()
        {
            Id = NewIds.Entry(),
            On = said.On,
            Contacts = [other],
            Channel = said.Channel,
            Direction = said.IsMutual ? Direction.Mutual : Direction.Mine,
            Summary = said.Note,
        };
        return new([PersonToAdd.Entry(other, name, said.On), word]);
    }

    private static IntroductionStep Answer(IntroductionRole role, bool isYes) => (role, isYes) switch
    {
        (IntroductionRole.Introducer, true) => IntroductionStep.IntroducerAgreed,
        (IntroductionRole.Introducer, false) => IntroductionStep.IntroducerRefused,
        (IntroductionRole.Petitioner, true) => IntroductionStep.PetitionerAgreed,
        (IntroductionRole.Petitioner, false) => IntroductionStep.PetitionerRefused,
        (_, true) => IntroductionStep.TargetAgreed,
        _ => IntroductionStep.TargetRefused,
    };
}
