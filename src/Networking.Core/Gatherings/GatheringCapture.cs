using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Gatherings;

/// <summary>What one remembers of a gathering, noted at once: <see cref="ToEntries"/> makes the journal entries of it.</summary>
public sealed record GatheringCapture
{
    /// <summary>The seeker whose network it is.</summary>
    public required SeekerId Seeker { get; init; }

    /// <summary>The gathering.</summary>
    public required GatheringId Gathering { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which the seeker was there.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The people met, new ones and contacts. May be empty.</summary>
    public ValueList<PersonMet> People { get; init; }

    /// <summary>
    /// The entries: for each person that they were added (or what is new of a contact), that they were met there, what
    /// was noted, and what was promised to them; where nobody was met, that the seeker was there. Pure: the same capture
    /// always gives the same entries, and recording them twice changes nothing.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A new person's id is made from seeker, gathering and the words that tell who it is: names, addresses, employer, role,
    /// description, compared folded (<see cref="TextFold"/>). Two people with the same words are two, by their order among
    /// themselves. A later capture of the gathering that has more people, or more of what they said, leaves the ids of the
    /// others as they are, so it can be recorded on top. With other words it is another contact: name the one it is as
    /// <see cref="PersonMet.Contact"/>, or merge the two.
    /// </para>
    /// <para>
    /// Who has neither name nor address goes by the description, else by role and employer, until a name is known. One
    /// contact named several times is one person, with all that was said; of two words for one thing the first counts.
    /// Everybody has an entry of their own for having been met, so that one more person changes nobody's.
    /// </para>
    /// <para>
    /// Whether a <see cref="PersonMet.Contact"/> is recorded, a capture cannot know: entries about one who is not have no
    /// effect until they are. <see cref="Network.TryRecord"/> and <see cref="Network.Validate"/> warn of it.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// Of a person nothing is known that tells who it is, or an entry would not be valid. The message says which property of
    /// the capture, or which person, from 1, and the code of <see cref="Journaling.EntryCodes"/>; never what was written.
    /// </exception>
    public ValueList<JournalEntry> ToEntries() => ValueList.From(new CaptureEntries(this).All());

    /// <summary>The gathering's id, the day and the number of people; never who.</summary>
    public override string ToString() => $"Capture of {Gathering} on {LocalDatePattern.Iso.Format(On)}: {People.Count} people";
}
