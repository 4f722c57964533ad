using OxyPlot;

namespace JobSearchCli.Pictures;

/// <summary>Calm colours, each dark enough to read on white. No meaning rests on a colour alone.</summary>
internal static class Palette
{
    internal static OxyColor Ink { get; } = OxyColor.FromRgb(0x1f, 0x29, 0x33);

    internal static OxyColor Quiet { get; } = OxyColor.FromRgb(0x52, 0x60, 0x6d);

    internal static OxyColor Frame { get; } = OxyColor.FromRgb(0xcb, 0xd2, 0xd9);

    internal static OxyColor Paper { get; } = OxyColor.FromRgb(0xf5, 0xf7, 0xfa);

    internal static OxyColor Blue { get; } = OxyColor.FromRgb(0x4f, 0x83, 0xb0);

    internal static OxyColor PaleBlue { get; } = OxyColor.FromRgb(0xe3, 0xed, 0xf6);

    internal static OxyColor Green { get; } = OxyColor.FromRgb(0x2c, 0x7a, 0x57);

    internal static OxyColor PaleGreen { get; } = OxyColor.FromRgb(0xe3, 0xf2, 0xea);

    internal static OxyColor Amber { get; } = OxyColor.FromRgb(0x9a, 0x5b, 0x00);
}
