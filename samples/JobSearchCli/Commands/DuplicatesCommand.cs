using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using JobSearchCli.Output;
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
        SourceOptions source = new(isRequired: true);
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
            if (merged.Length + kept.Length > 0 && source.JournalIn(result) is null)
            {
                result.AddError("What you decide is kept in a journal: give --journal with --merge and --apart.");
            }

            if (merged.Intersect(kept).Any())
            {
                result.AddError("The two with one number are either made one or kept apart.");
            }
        });
        command.SetAction(parsed =>
        {
            SourceRequest request = source.Read(parsed);
            LoadedNetwork network = NetworkSource.Load(request, clock, screen);
            IReadOnlyList<LikelyDuplicate> pairs = DuplicateFinder.Find(network.View, region: parsed.GetValue(region));
            int[] merged = [.. (parsed.GetValue(merge) ?? []).Distinct()];
            int[] kept = [.. (parsed.GetValue(apart) ?? []).Distinct()];
            if (merged.Length + kept.Length == 0)
            {
                DuplicatesPage.Write(pairs, network, request.Journal is not null, screen);
            }
            else
            {
                Decide(request.Journal!, network, [.. merged.Select(n => (Pair(pairs, n), true)), .. kept.Select(n => (Pair(pairs, n), false))], screen);
            }

            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Decide(string journal, LoadedNetwork network, IReadOnlyList<(LikelyDuplicate Pair, bool IsOne)> decisions, Screen screen)
    {
        Network after = network.View.Network;
        List<JournalEntry> entries = [];
        foreach ((LikelyDuplicate pair, bool isOne) in decisions)
        {
            EntryId id = new(Guid.NewGuid());
            JournalEntry entry = isOne ? pair.Merge(id, network.View.Today) : pair.KeepApart(id, network.View.Today);
            if (!after.TryRecord(entry, out after, out FluentValidation.Results.ValidationResult result))
            {
                throw new BadInputException($"{string.Join(' ', result.Errors.Select(failure => failure.ErrorMessage))} Nothing was recorded.");
            }

            entries.Add(entry);
        }

        JournalSource.Append(journal, entries);
        foreach ((LikelyDuplicate pair, bool isOne) in decisions)
        {
            (string one, string other) = (network.NameOf(pair.One), network.NameOf(pair.Other));
            screen.Unwrapped(isOne ? $"{one} and {other} are one person now." : $"{one} and {other} stay two people, and are not listed again.");
        }

        screen.Unwrapped("The numbers of the others may have changed: list them again before you decide on more.");
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
