using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core;

/// <summary>One named value of a <see cref="Reason"/>: a date, a number or a text.</summary>
public readonly record struct ReasonValue
{
    private static readonly LocalDatePattern SentenceDate = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    private ReasonValue(string name, LocalDate? date, double? number, string? text) =>
        (Name, Date, Number, Text) = (name, date, number, text);

    /// <summary>A value that is a date.</summary>
    public ReasonValue(string name, LocalDate date)
        : this(name, date, null, null)
    {
    }

    /// <summary>A value that is a number.</summary>
    public ReasonValue(string name, double number)
        : this(name, null, number, null)
    {
    }

    /// <summary>A value that is a text; it may be personal.</summary>
    public ReasonValue(string name, string text)
        : this(name, null, null, text)
    {
    }

    /// <summary>The name that stands in braces in the sentence's template.</summary>
    public string Name { get; }

    /// <summary>The date, where the value is one.</summary>
    public LocalDate? Date { get; }

    /// <summary>The number, where the value is one.</summary>
    public double? Number { get; }

    /// <summary>The text, where the value is one.</summary>
    public string? Text { get; }

    /// <summary>The value as the default English sentence writes it; the same in every culture.</summary>
    public string ToText() =>
        Date is { } date ? SentenceDate.Format(date)
        : Number is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture)
        : Text ?? "";

    /// <summary>The name alone; the value may hold personal data.</summary>
    public override string ToString() => Name ?? "";
}
