using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Networking.Core.FollowUps;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Tests.TestData;

/// <summary>
/// The whole folded state as text, so that laws compare states and not lists of entries. It reads every public
/// property of what it meets, so what is added to the model is compared from the first day.
/// </summary>
public static class StateDump
{
    public static string Of(Network network, LocalDate today)
    {
        NetworkView view = network.AsOf(today);
        StringBuilder text = new();
        Write(text, "Profile", view.Profile, "");
        Write(text, "Search", view.Search, "");
        Write(text, "Relationships", view.Relationships, "");
        Write(text, "Gatherings", view.Gatherings, "");
        Write(text, "Leads", view.Leads, "");
        Write(text, "Introductions", view.Introductions, "");
        Write(text, "Acquaintances", view.Acquaintances, "");
        Write(text, "Targets", view.Targets, "");
        Write(text, "Giving", view.Giving, "");
        Write(text, "Balance", view.Balance, "");
        foreach (ContactId contact in Enumerable.Range(1, Journals.Contacts).Select(Ids.Contact))
        {
            text.Append(CultureInfo.InvariantCulture, $"{contact} erased={network.IsErased(contact)}")
                .Append(CultureInfo.InvariantCulture, $" is={network.Resolve(contact)}")
                .Append(CultureInfo.InvariantCulture, $" known-as={string.Join(",", network.IdsOf(contact))}")
                .Append(CultureInfo.InvariantCulture, $" kept-apart-from={string.Join(",", Enumerable.Range(1, Journals.Contacts).Where(n => network.AreKeptApart(contact, Ids.Contact(n))))}")
                .Append(CultureInfo.InvariantCulture, $" found={view.Find(contact)?.Id}\n");
        }

        return text.ToString();
    }

    /// <summary>All that one relationship says, as text.</summary>
    public static string Of(Relationship? relationship)
    {
        StringBuilder text = new();
        Write(text, "Relationship", relationship, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, object? value, string indent)
    {
        text.Append(indent).Append(name).Append(": ");
        if (Plain(value) is { } plain)
        {
            text.Append(plain).Append('\n');
            return;
        }

        text.Append('\n');
        if (value is IEnumerable items)
        {
            foreach (object? item in InOrder(items))
            {
                Write(text, "-", item, indent + "  ");
            }

            return;
        }

        foreach (PropertyInfo property in value!.GetType().GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (property.GetIndexParameters().Length == 0)
            {
                Write(text, property.Name, property.GetValue(value), indent + "  ");
            }
        }
    }

    /// <summary>Sets and dictionaries have no order of their own.</summary>
    private static IEnumerable<object?> InOrder(IEnumerable items) => items switch
    {
        IReadOnlySet<FollowUpKey> keys => keys.Order().Cast<object?>(),
        IReadOnlyDictionary<FollowUpKey, LocalDate> pairs => pairs.OrderBy(pair => pair.Key).Cast<object?>(),
        _ => items.Cast<object?>(),
    };

    private static string? Plain(object? value) => value switch
    {
        null => "-",
        string plain => $"'{plain}'",
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Instant moment => InstantPattern.ExtendedIso.Format(moment),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        AnnualDate day => AnnualDatePattern.Iso.Format(day),
        Enum or bool or int or Guid => value.ToString(),
        _ => null,
    };
}
