using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>What is worth knowing before you meet somebody, on one page.</summary>
internal static class BriefCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("brief", "What is worth knowing before you meet somebody, on one page.");
        Argument<string> contact = new("contact") { Description = "A name or a part of it, or a profile address." };
        command.Arguments.Add(contact);
        new SourceOptions().Show(command, clock, screen, (parsed, network) =>
            BriefPage.Write(network.Find(parsed.GetValue(contact)!), network, screen));
        return command;
    }
}
