using System.CommandLine;
using System.Globalization;
using JobSearchCli.Agendas;
using Networking.Core.FollowUps;

namespace JobSearchCli.Recording;

/// <summary>A line of the agenda by its number, or one follow-up by its key, which <c>why</c> prints.</summary>
internal static class LineArgument
{
    internal static Argument<string> Create(string command) => new("n-or-key")
    {
        Description = "The number that agenda and week print for the same day, whatever their --days and --per-day; or the key that why prints.",
        CustomParser = result =>
        {
            string typed = result.Tokens[0].Value;
            if (NumberIn(typed) is null && !FollowUpKey.TryParse(typed, out _))
            {
                result.AddError($"{command} takes the number of a line of the agenda, from 1 on, or a key, not '{typed}'.");
            }

            return typed;
        },
    };

    /// <summary>What the line, or the key, calls for.</summary>
    /// <exception cref="BadInputException">There is no such line, or nothing with that key is open.</exception>
    internal static IReadOnlyList<FollowUp> Find(string typed, NumberedAgenda agenda)
    {
        if (NumberIn(typed) is { } number)
        {
            return agenda.Numbered(number).FollowUps;
        }

        return FollowUpKey.TryParse(typed, out FollowUpKey key) && agenda.Network.View.FollowUps.FirstOrDefault(followUp => followUp.Key == key) is { } found
            ? [found]
            : throw new BadInputException("Nothing with this key is open: it was done or left, or the key is another's.");
    }

    /// <summary>Whoever used a number is told that the next one may mean another line.</summary>
    internal static void WarnOfNumbers(string typed, Screen screen)
    {
        if (NumberIn(typed) is not null)
        {
            screen.Item("The agenda may be numbered anew now; print it before the next number.");
        }
    }

    private static int? NumberIn(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
