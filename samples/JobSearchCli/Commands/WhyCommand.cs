using System.CommandLine;
using System.Globalization;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>One line of the agenda explained.</summary>
internal static class WhyCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("why", "Explains one line of the agenda, by the number that agenda and week print.");
        Argument<int> number = new("n")
        {
            Description = "The number of the line.",
            CustomParser = result =>
            {
                string typed = result.Tokens[0].Value;
                if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0)
                {
                    return n;
                }

                result.AddError($"why takes the number of a line of the agenda, from 1 on, not '{typed}'.");
                return 0;
            },
        };
        command.Arguments.Add(number);
        new AgendaOptions().Show(command, clock, screen, (parsed, agenda) =>
            WhyPage.Write(agenda.Line(parsed.GetValue(number)), agenda, screen));
        return command;
    }
}
