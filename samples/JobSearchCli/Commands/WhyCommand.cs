using System.CommandLine;
using System.Globalization;
using JobSearchCli.Agendas;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>One line of the agenda explained.</summary>
internal static class WhyCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("why", "Explains one line of the agenda, by the number that agenda and week print with the same options.");
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
        AgendaOptions options = new();
        command.Arguments.Add(number);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            NumberedAgenda agenda = options.Read(parsed, clock, screen);
            WhyPage.Write(agenda.Line(parsed.GetValue(number)), agenda, screen);
            ProblemList.Write(agenda.Network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }
}
