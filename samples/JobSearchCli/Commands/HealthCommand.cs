using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Pictures;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>How your network is, with a next step for each thing worth tending.</summary>
internal static class HealthCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("health", "How your network is, with a next step for each thing worth tending.");
        SvgOption svg = new();
        SourceOptions source = new();
        svg.AddTo(command, source);
        source.Show(command, clock, screen, (parsed, network) =>
        {
            HealthPage.Write(network.View.Health, screen);
            svg.Write(parsed, () => HealthPicture.Draw(network.View.Health));
        });
        return command;
    }
}
