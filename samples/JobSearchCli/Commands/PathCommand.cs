using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Pictures;
using JobSearchCli.Sources;
using Networking.Core.Paths;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Who could introduce you to somebody, or to anybody at an employer, and what comes first.</summary>
internal static class PathCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("path", "Who could introduce you to a person or to an employer, and what comes first.");
        Argument<string> target = new("target") { Description = "A person or an employer: a name or a part of it, or a profile address." };
        SvgOption svg = new();
        command.Arguments.Add(target);
        SourceOptions source = new();
        svg.AddTo(command, source);
        source.Show(command, clock, screen, (parsed, network) =>
        {
            Destination destination = Destination.Find(network, parsed.GetValue(target)!);
            PathsFound found = destination.Ways(network.View);
            PathPage.Write(destination, found, network, screen);
            svg.Write(parsed, () => PathPicture.Draw(destination.Name, found, network.View));
        });
        return command;
    }
}
