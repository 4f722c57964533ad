using FluentValidation.Results;
using Networking.Core;
using Networking.Core.Journaling;
using Networking.Core.Storage;

namespace JobSearchCli.Sources;

/// <summary>Why a journal refused entries, in words.</summary>
internal static class Refusals
{
    internal static string InWords(IReadOnlyCollection<JournalEntry> entries, IEnumerable<EntryRefusal> refusals) =>
        $"{string.Join(' ', refusals.Select(refusal => InWords(entries.First(entry => entry.Id == refusal.Entry), refusal)).Distinct())} Nothing was recorded.";

    /// <summary>A refusal holds a code and no words; what is wrong with the entry by itself is said by validating it again.</summary>
    private static string InWords(JournalEntry entry, EntryRefusal refusal)
    {
        ValidationFailure? failure = Network.Empty.Validate(entry).Errors.FirstOrDefault(one => one.ErrorCode == refusal.Code && one.PropertyName == refusal.Property);
        return failure?.ErrorMessage
            ?? (refusal.Code == EntryCodes.IdConflict ? "The id belongs to an entry with other content." : $"An entry was refused ({refusal.Code}).");
    }
}
