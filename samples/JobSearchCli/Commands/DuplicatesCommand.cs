using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using JobSearchCli.Output;
using JobSearchCli.Recording;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Interchange.Duplicates;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>People who stand in the network twice, to be made one or kept apart.</summary>
internal static class DuplicatesCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("duplicates", "People who are likely in your network twice, and why. Changes nothing by itself.");
        SourceOptions source = new();
        Option<string?> region = SourceOptions.RegionOption();
        Option<int[]> merge = NumbersOption("--merge", "Make the two with this number one person. Several numbers settle several.");
        Option<int[]> apart = NumbersOption("--apart", "Keep the two with this number apart, for good.");
        source.AddTo(command);
        command.Options.Add(region);
        command.Options.Add(merge);
        command.Options.Add(apart);
        command.Validators.Add(result =>
        {
            // What was typed, since a number that cannot be read has no value to ask for.
            string[] merged = Typed(result, merge);
            string[] kept = Typed(result, apart);
            if (merged.Length + kept.Length > 0 && source.IsExport(result))
            {
                result.AddError("What you decide is kept in your store or a journal, not in an export: leave --from away with --merge and --apart.");
            }

            if (merged.Intersect(kept).Any())
            {
                result.AddError("The two with one number are either made one or kept apart.");
            }
        });
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed, clock), clock, screen);
            IReadOnlyList<LikelyDuplicate> pairs = DuplicateFinder.Find(network.View, region: parsed.GetValue(region));
            int[] merged = [.. (parsed.GetValue(merge) ?? []).Distinct()];
            int[] kept = [.. (parsed.GetValue(apart) ?? []).Distinct()];
            if (merged.Length + kept.Length == 0)
            {
                DuplicatesPage.Write(pairs, network, network.Place is not null, screen);
            }
            else
            {
                Decide(network.Place!, network, [.. merged.Select(n => (Pair(pairs, n), true)), .. kept.Select(n => (Pair(pairs, n), false))], screen);
            }

            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Decide(JournalPlace place, LoadedNetwork network, IReadOnlyList<(LikelyDuplicate Pair, bool IsOne)> decisions, Screen screen)
    {
        place.Append(CommandMark.Put(decisions.Select(decision => Entry(decision.Pair, decision.IsOne, network.View.Today)), place));
        foreach ((LikelyDuplicate pair, bool isOne) in decisions)
        {
            (string one, string other) = (network.NameOf(pair.One), network.NameOf(pair.Other));
            screen.Unwrapped(isOne ? $"{one} and {other} are one person now." : $"{one} and {other} stay two people, and are not listed again.");
        }

        screen.Unwrapped("The numbers of the others may have changed: list them again before you decide on more.");
    }

    private static JournalEntry Entry(LikelyDuplicate pair, bool isOne, LocalDate today)
    {
        EntryId id = NewIds.Entry();
        return isOne ? pair.Merge(id, today) : pair.KeepApart(id, today);
    }

    private static LikelyDuplicate Pair(IReadOnlyList<LikelyDuplicate> pairs, int number) => number <= pairs.Count
        ? pairs[number - 1]
        : throw new BadInputException(pairs.Count == 0
            ? "Nobody seems to be in this network twice."
            : $"There is no number {number}; the last is {pairs.Count}.");

    private static Option<int[]> NumbersOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "n",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.Select(token => Number(name, token.Value, result))],
    };

    private static string[] Typed(CommandResult result, Option<int[]> option) =>
        [.. (result.GetResult(option)?.Tokens ?? []).Select(token => token.Value)];

    private static int Number(string name, string typed, ArgumentResult result)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            return number;
        }

        result.AddError($"{name} takes the number of a line that duplicates prints, from 1 on, not '{typed}'.");
        return 0;
    }
}
