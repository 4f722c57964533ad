using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>All there is to say of one contact: scores with their parts, what is open, what comes next.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("explain", "One contact: the scores with their parts, what is open, what comes next.");
        SourceOptions source = new(isRequired: true);
        Argument<string> contact = new("contact") { Description = "A name or a part of it, or a profile address." };
        command.Arguments.Add(contact);
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed), clock, screen);
            ExplainPage.Write(network.Find(parsed.GetValue(contact)!), network, screen);
            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }
}
