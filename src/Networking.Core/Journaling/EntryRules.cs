using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace Networking.Core.Journaling;

/// <summary>The rules of one kind of entry, written in the few forms that entries need.</summary>
internal sealed class EntryRules<T> : AbstractValidator<T>
    where T : JournalEntry
{
    internal const int LongestText = 10_000;

    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2099, 12, 31);

    private readonly List<Func<T, object?>> _needed = [];

    internal EntryRules(Action<EntryRules<T>> write)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        write(this);
    }

    /// <summary>A value without which no other rule of this kind can be asked.</summary>
    internal void Needed(Func<T, object?> value, string property)
    {
        RuleFor(entry => entry).Custom((entry, context) =>
        {
            if (value(entry) is null)
            {
                context.AddFailure(Failure(property, EntryCodes.ValueMissing, "The value is missing."));
            }
        });
        _needed.Add(value);
    }

    internal void Must(Func<T, bool> holds, string property, string code, string message) =>
        RuleFor(entry => entry).Custom((entry, context) =>
        {
            if (_needed.TrueForAll(value => value(entry) is not null) && !holds(entry))
            {
                context.AddFailure(Failure(property, code, message));
            }
        });

    internal void Id(Func<T, Guid> id, string property) =>
        Must(e => id(e) != Guid.Empty, property, EntryCodes.IdEmpty, "The id is empty.");

    internal void Date(Func<T, LocalDate?> date, string property) =>
        Must(
            e => date(e) is not { } day || (day >= Earliest && day <= Latest),
            property,
            EntryCodes.DateOutOfRange,
            "The date lies outside 1900-01-01 to 2099-12-31.");

    internal void Defined<TEnum>(Func<T, TEnum> value, string property)
        where TEnum : struct, Enum =>
        Must(e => Enum.IsDefined(value(e)), property, EntryCodes.ValueUnknown, "The value is not one of its kind.");

    internal void NeededText(Func<T, string?> text, string property)
    {
        Must(e => !string.IsNullOrWhiteSpace(text(e)), property, EntryCodes.TextEmpty, "The text is empty.");
        Text(text, property);
    }

    internal void Text(Func<T, string?> text, string property) =>
        Must(e => text(e) is not { Length: > LongestText }, property, EntryCodes.TextTooLong, "The text is too long.");

    internal void Texts(Func<T, IEnumerable<string>> texts, string property) =>
        Must(e => !texts(e).Any(text => text is null or { Length: > LongestText }), property, EntryCodes.TextTooLong, "A text is too long.");

    internal void Contacts(Func<T, ValueList<ContactId>> contacts, string property)
    {
        Must(e => !contacts(e).IsEmpty, property, EntryCodes.ContactMissing, "No contact is named.");
        Ids(contacts, property);
    }

    internal void Ids(Func<T, ValueList<ContactId>> contacts, string property) =>
        Must(e => !contacts(e).Contains(default), property, EntryCodes.IdEmpty, "A contact's id is empty.");

    /// <summary>Made here and not by a rule: such a failure never holds the value, however the validator is called.</summary>
    private static ValidationFailure Failure(string property, string code, string message) =>
        new(property, message) { ErrorCode = code, Severity = Severity.Error };
}
