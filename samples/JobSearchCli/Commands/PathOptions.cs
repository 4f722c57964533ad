using System.CommandLine;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Sqlite;

namespace JobSearchCli.Commands;

/// <summary>Options that name a file or a folder. Whether it is there, and can be used, is told where it is used.</summary>
internal static class PathOptions
{
    /// <summary>An option whose word can be a path.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="kind">What it names: a file or a folder.</param>
    internal static Option<string?> Create(string name, string description, string kind)
    {
        Option<string?> option = new(name) { Description = description, HelpName = kind };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !IsPath(token.Value)))
            {
                result.AddError($"{name} takes the name of a {kind}.");
            }
        });
        return option;
    }

    /// <summary>The store's file. What the library would not take for one, such as a connection string, is none.</summary>
    internal static Option<string?> Store()
    {
        Option<string?> store = Create("--store", "Your store, an SQLite file. Default: network.db in networking-core in your data folder.", "file");
        store.Validators.Add(result =>
        {
            foreach (string typed in result.Tokens.Select(token => token.Value).Where(IsPath).Where(path => !IsStore(path)))
            {
                result.AddError($"--store takes the name of a file, not '{typed}'.");
            }
        });
        return store;
    }

    internal static bool IsPath(string typed) => !string.IsNullOrWhiteSpace(typed) && !typed.Contains('\0', StringComparison.Ordinal);

    private static bool IsStore(string path)
    {
        try
        {
            _ = new NetworkJournalOptions().UseSqlite(path);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
