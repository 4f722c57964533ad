using JobSearchCli;
using NodaTime;

return CommandLine.Run(args, Screen.ForTerminal(), SystemClock.Instance);
