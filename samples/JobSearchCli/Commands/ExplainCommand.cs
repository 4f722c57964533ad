using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>All there is to say of one contact: scores with their parts, what is open, what comes next.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("explain", "One contact: the scores with their parts, what is open, what comes next.");
        Argument<string> contact = new("contact") { Description = "A name or a part of it, or a profile address." };
        command.Arguments.Add(contact);
        new SourceOptions().Show(command, clock, screen, (parsed, network) =>
            ExplainPage.Write(network.Find(parsed.GetValue(contact)!), network, screen));
        return command;
    }
}
