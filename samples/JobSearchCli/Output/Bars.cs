namespace JobSearchCli.Output;

/// <summary>Bars for a terminal. What a bar shows always stands beside it in words or in a number.</summary>
internal static class Bars
{
    internal const int Width = 10;

    /// <summary>A bar of a share from 0 to 1; anything above 0 has a part of it filled.</summary>
    internal static string Of(double share, Screen screen, string colour = "aqua", int width = Width)
    {
        double within = double.IsNaN(share) ? 0 : Math.Clamp(share, 0, 1);
        int full = within > 0 ? Math.Max(1, (int)Math.Round(within * width, MidpointRounding.AwayFromZero)) : 0;
        (char on, char off) = screen.HasUnicode ? ('█', '░') : ('#', '.');
        return $"[{colour}]{new string(on, full)}[/][grey]{new string(off, width - full)}[/]";
    }
}
