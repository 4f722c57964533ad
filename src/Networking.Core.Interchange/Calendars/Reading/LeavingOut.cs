namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>A rule by which an event is left out.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Why">The rule in a sentence.</param>
internal sealed record LeavingOut(string Code, string Why)
{
    internal static readonly LeavingOut NotAnEvent = new(ImportCodes.NotAnEvent, "Tasks, journals and free or busy times are no meetings.");
    internal static readonly LeavingOut Superseded = new(ImportCodes.EventSuperseded, "Another version of the same event is newer.");
    internal static readonly LeavingOut Cancelled = new(ImportCodes.MeetingCancelled, "Meetings that were cancelled did not take place.");
    internal static readonly LeavingOut AllDay = new(ImportCodes.MeetingAllDay, "What takes a day or more is no meeting.");
    internal static readonly LeavingOut Alone = new(ImportCodes.MeetingAlone, "Events without anybody else are no meetings.");
    internal static readonly LeavingOut Broadcast = new(ImportCodes.MeetingBroadcast, "Meetings to which very many were invited are no conversations.");
    internal static readonly LeavingOut Declined = new(ImportCodes.MeetingDeclined, "The seeker declined these meetings.");
    internal static readonly LeavingOut Unanswered = new(ImportCodes.MeetingUnanswered, "The seeker did not accept these meetings.");
    internal static readonly LeavingOut NotInvited = new(ImportCodes.MeetingNotInvited, "The seeker was not invited to these meetings by an address that is known.");
    internal static readonly LeavingOut Outside = new(ImportCodes.MeetingOutside, "These meetings lie outside the days that are read, or had not taken place.");
    internal static readonly LeavingOut Undated = new(ImportCodes.FileUndated, "Nothing says when the file was written, so nobody knows which meetings had taken place.");
    internal static readonly LeavingOut TooOften = new(ImportCodes.RecurrenceTooOften, "What recurs within the hour is no meeting.");
}
