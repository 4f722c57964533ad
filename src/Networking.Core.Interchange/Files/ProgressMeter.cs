namespace Networking.Core.Interchange.Files;

/// <summary>Turns bytes read into a fraction from 0 to 1 that never falls and is reported in steps of a hundredth.</summary>
internal sealed class ProgressMeter(long total, IProgress<double>? progress)
{
    private long _read;
    private int _reported = -1;

    internal void Read(int bytes)
    {
        _read += bytes;
        Report((int)Math.Min(99, _read * 100 / Math.Max(1, total)));
    }

    internal void Finish() => Report(100);

    private void Report(int hundredths)
    {
        if (progress is not null && hundredths > _reported)
        {
            _reported = hundredths;
            progress.Report(hundredths / 100.0);
        }
    }
}
