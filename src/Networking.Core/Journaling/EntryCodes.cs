namespace Networking.Core.Journaling;

/// <summary>The stable codes of what <see cref="Network.Validate"/> finds.</summary>
public static class EntryCodes
{
    /// <summary>Error: an id is empty.</summary>
    public const string IdEmpty = "entry.id.empty";

    /// <summary>Error: the id is used by a recorded entry with other content.</summary>
    public const string IdConflict = "entry.id.conflict";

    /// <summary>Error: a date lies outside 1900-01-01 to 2099-12-31.</summary>
    public const string DateOutOfRange = "entry.date.out-of-range";

    /// <summary>Error: a value is not one of its enumeration.</summary>
    public const string ValueUnknown = "entry.value.unknown";

    /// <summary>Error: a value that is needed is null.</summary>
    public const string ValueMissing = "entry.value.missing";

    /// <summary>Error: a text that is needed is empty.</summary>
    public const string TextEmpty = "entry.text.empty";

    /// <summary>Error: a text is longer than 10,000 characters.</summary>
    public const string TextTooLong = "entry.text.too-long";

    /// <summary>Error: no contact is named where one is needed.</summary>
    public const string ContactMissing = "entry.contact.missing";

    /// <summary>Error: a contact has neither a name nor any address.</summary>
    public const string ContactNameless = "contact.nameless";

    /// <summary>Error: a contact is merged with itself.</summary>
    public const string MergeWithItself = "contact.merge.with-itself";

    /// <summary>Error: a contact is kept apart from themselves.</summary>
    public const string KeptApartFromThemselves = "contact.kept-apart.from-themselves";

    /// <summary>Error: a contact was met through themselves.</summary>
    public const string MetThroughThemselves = "contact.met-through.themselves";

    /// <summary>Error: somebody is noted as an acquaintance of themselves.</summary>
    public const string AcquaintanceWithThemselves = "acquaintance.with-themselves";

    /// <summary>Error: a target is neither or both of an employer and a person.</summary>
    public const string TargetNotOne = "target.not-one";

    /// <summary>Error: of an introduction's three places, the seeker has none or more than one.</summary>
    public const string IntroductionWithoutSeeker = "introduction.seeker-place";

    /// <summary>Error: one person stands in two places of an introduction.</summary>
    public const string IntroductionWithThemselves = "introduction.with-themselves";

    /// <summary>Error: a time zone's id is not in the tz database.</summary>
    public const string ZoneUnknown = "zone.unknown";

    /// <summary>Error: thanks refer to an entry, but the interaction is not thanks.</summary>
    public const string ThanksForWithoutThanks = "interaction.thanks-for.without-thanks";

    /// <summary>Error: an entry retracts itself.</summary>
    public const string RetractsItself = "retraction.of-itself";

    /// <summary>Error: an erasure cannot be retracted.</summary>
    public const string RetractsErasure = "retraction.of-erasure";

    /// <summary>Error: a promise is due before it is made.</summary>
    public const string PromiseDueBeforeMade = "promise.due.before-made";

    /// <summary>Error: an answer other than not now names a day to ask again.</summary>
    public const string NotBeforeWithoutNotNow = "ask.not-before.without-not-now";

    /// <summary>Error: a number lies outside its range.</summary>
    public const string NumberOutOfRange = "entry.number.out-of-range";

    /// <summary>Warning: the contact is not known yet, and where a name is enough, no entry names them.</summary>
    public const string ContactUnknown = "entry.contact.unknown";

    /// <summary>Warning: the lead, ask, promise or introduction is not known yet.</summary>
    public const string SubjectUnknown = "entry.subject.unknown";

    /// <summary>Warning: a step or report is of a contact who has no place in the introduction.</summary>
    public const string IntroductionOfOthers = "introduction.contact-without-place";

    /// <summary>Warning: the entry to retract is not known yet.</summary>
    public const string RetractedUnknown = "retraction.of-unknown";

    /// <summary>Warning: the two who are kept apart are one by a merge, which stands until it is retracted.</summary>
    public const string KeptApartThoughMerged = "contact.kept-apart.merged";

    /// <summary>Warning: the seeker said that the two who are merged are not the same person; the merge stands all the same.</summary>
    public const string MergedThoughKeptApart = "contact.merge.kept-apart";

    /// <summary>Warning: the person is also known under ids that the erasure does not name.</summary>
    public const string ErasureIncomplete = "erasure.ids-left";
}
