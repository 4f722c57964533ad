using System.CommandLine;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Output;

namespace Networking.Core.Evaluation.Commands;

/// <summary>Other forms of the warmth model beside the current one, on files they were not fitted to.</summary>
internal static class FormsCommand
{
    internal static Command Create(TextWriter output, TextWriter errors)
    {
        WindowedFiles files = new();
        Command command = new(
            "forms",
            "Other forms of the warmth model beside the current one: each fitted, as by fit, to all files but one and scored on that one.");
        files.AddTo(command, _ => (2, command.Name));
        command.SetAction(parsed =>
        {
            IReadOnlyList<StudiedFile> studied = files.Read(parsed, errors);
            new FormsPage(output).Write(studied, FormComparison.Run(studied));
            return CommandLine.Done;
        });
        return command;
    }
}
