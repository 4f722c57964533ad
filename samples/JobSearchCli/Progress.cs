using Spectre.Console;

namespace JobSearchCli;

/// <summary>Shows a bar for work that takes over a second, and only to somebody who is looking.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    internal static T Show<T>(Screen screen, string what, Func<IProgress<double>, T> work)
    {
        Share share = new();
        Task<T> task = Task.Run(() => work(share));
        if (screen.Problems.Profile.Out.IsTerminal && !Ended(task, Patience))
        {
            screen.Problems.Progress().AutoClear(true).Start(context =>
            {
                ProgressTask bar = context.AddTask(what, maxValue: 1);
                while (!Ended(task, TimeSpan.FromMilliseconds(100)))
                {
                    bar.Value = share.Value;
                }
            });
        }

        return task.GetAwaiter().GetResult();
    }

    /// <summary>Waits without throwing what the work threw.</summary>
    private static bool Ended(Task task, TimeSpan patience) => Task.WaitAny([task], patience) == 0;

    /// <summary>How much is done, from 0 to 1; set by one thread and read by another.</summary>
    private sealed class Share : IProgress<double>
    {
        private double _value;

        internal double Value => Volatile.Read(ref _value);

        public void Report(double value) => Volatile.Write(ref _value, value);
    }
}
