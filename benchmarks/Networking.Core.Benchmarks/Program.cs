using BenchmarkDotNet.Running;
using Networking.Core.Benchmarks.Chances;
using Networking.Core.Benchmarks.Giving;
using Networking.Core.Benchmarks.Importing;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.Benchmarks.Json;
using Networking.Core.Benchmarks.Mail;
using Networking.Core.Benchmarks.Paths;
using Networking.Core.Benchmarks.Planning;
using Networking.Core.Benchmarks.Storage;
using Networking.Core.Benchmarks.VCards;

switch (args)
{
    case ["journals"]:
        JournalSpeed.Run();
        return 0;
    case ["chances"]:
        ChanceSpeed.Run();
        return 0;
    case ["paths"]:
        PathSpeed.Run();
        return 0;
    case ["giving"]:
        MatchingSpeed.Run();
        return 0;
    case ["imports"]:
        PlanSpeed.Run();
        return 0;
    case ["json"]:
        EntrySpeed.Run();
        return 0;
    case ["mail"]:
        MailSpeed.Run();
        return 0;
    case ["storage", .. string[] parts]:
        await StorageSpeed.RunAsync(parts);
        return 0;
    case ["vcards"]:
        return CardSpeed.Run();
    case ["vcards-said", .. string[] files]:
        CardsSaid.Print(files);
        return 0;
    case ["planner"]:
        PlannerSpeed.Run();
        return 0;
    case ["planner-sweep"]:
        return PlannerSweep.Run() == 0 ? 0 : 1;
    case [string word, ..] when !word.StartsWith('-'):
        // BenchmarkDotNet would ask which benchmark is meant.
        Console.Error.WriteLine($"There is no '{string.Join(' ', args)}'. There is journals, chances, paths, giving, imports, json, mail, vcards, planner or planner-sweep, alone, storage, alone or with reading, appending or due-work, vcards-said with files, or options for BenchmarkDotNet, such as --filter '*'.");
        return 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
