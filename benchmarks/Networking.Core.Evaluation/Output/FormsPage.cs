using System.Globalization;
using Networking.Core.Evaluation.Fitting;

namespace Networking.Core.Evaluation.Output;

/// <summary>Writes forms beside the current one as a table to read: a column for each score of each file.</summary>
internal sealed class FormsPage(TextWriter output)
{
    internal void Write(IReadOnlyList<StudiedFile> files, IReadOnlyList<FormComparison> forms)
    {
        Columns.Write([["file", "held out", "window"], .. files.Select((file, index) => new[] { file.Name, Number(index), Figures.Window(file.Window) })], output);
        output.WriteLine();
        Columns.Write([.. Headings(forms[0]), .. forms.Select(Row)], output);
        output.WriteLine();
        output.WriteLine("Differences to the current form in ten-thousandths, both fitted to the files not held out.");
        output.WriteLine("* calibrated. A form wins if, before rounding, on every file each Brier score is lower by 5 or");
        output.WriteLine("more, no AUC is lower by more than 5, and the calibrated Brier score is not higher.");
    }

    private static IEnumerable<string[]> Headings(FormComparison form)
    {
        Column[] columns = [.. Cells(form)];
        yield return ["score", .. columns.Select(column => column.Score), "wins"];
        yield return ["horizon", .. columns.Select(column => column.Horizon), "on"];
        yield return ["held out", .. columns.Select(column => Number(column.File)), "all"];
    }

    private static string[] Row(FormComparison form) =>
        [form.Name, .. Cells(form).Select(column => Figures.TenThousandths(column.Difference)), form.WinsOnEveryFold ? "yes" : "no"];

    private static IEnumerable<Column> Cells(FormComparison form) => Horizons.Scored
        .SelectMany(horizon => Of(form, horizon, "AUC", row => row.Auc).Concat(Of(form, horizon, "Brier", row => row.Brier)))
        .Concat(form.Folds.Select((fold, file) => new Column("Brier", $"{Text(Horizons.Scored[0])}*", file, fold.CalibratedBrier)));

    private static IEnumerable<Column> Of(
        FormComparison form, double horizon, string score, Func<(double Horizon, double? Auc, double Brier), double?> difference) =>
        form.Folds.SelectMany((fold, file) => fold.Horizons.Where(row => row.Horizon == horizon)
            .Select(row => new Column(score, Text(horizon), file, difference(row))));

    private static string Number(int file) => Text(file + 1);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Column(string Score, string Horizon, int File, double? Difference);
}
