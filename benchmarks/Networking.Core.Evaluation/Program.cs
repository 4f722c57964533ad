using Networking.Core.Evaluation;

return CommandLine.Run(args, Console.Out, Console.Error);
