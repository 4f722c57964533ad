using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.Conventions;

/// <summary>
/// Makes instances of the library's types by reflection, with a marker in every text and a known date in every date,
/// however deep.
/// </summary>
internal static class Planted
{
    internal const string Marker = "Rapunzel";

    internal static readonly AnnualDate Birthday = new(7, 19);

    private static readonly LocalDate Day = new(2026, 3, 2);

    /// <summary>An instance whose every settable property, and those beneath, is planted.</summary>
    /// <param name="type">A type of the library that is neither abstract nor static.</param>
    /// <param name="plant">Says by its name whether a property is set; null for all.</param>
    internal static object InstanceOf(Type type, Func<string, bool>? plant = null)
    {
        if (type == typeof(Attributes) || type == typeof(DaySet))
        {
            return Value(type);
        }

        object instance = Create(type);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && plant?.Invoke(property.Name) != false)
            {
                // A half-life has a lower bound of its own.
                property.SetValue(instance, property.Name.StartsWith("HalfLife", StringComparison.Ordinal) ? 60.5 : Value(property.PropertyType));
            }
        }

        return instance;
    }

    /// <summary>A value of a type, planted.</summary>
    internal static object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => Marker,
            _ when type == typeof(Guid) => new Guid(17, 1, 0, new byte[8]),
            _ when type == typeof(LocalDate) => Day,
            _ when type == typeof(AnnualDate) => Birthday,
            _ when type == typeof(Instant) => Instant.FromUtc(2026, 3, 2, 4, 5),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 17,
            _ when type == typeof(double) => 0.5,
            _ when type == typeof(Attributes) => Attributes.None.With(Marker, Marker),
            _ when type == typeof(DaySet) => DaySet.From([new(Day, TouchSides.Mutual)]),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
            _ when IsListOf(type, out Type element) => List(type, element),
            _ when type.Assembly == typeof(Network).Assembly => Unabstract(type),
            _ => throw new NotSupportedException($"No planted value of {type}."),
        };
    }

    /// <summary>Every text in an object's public properties, however deep, with its path.</summary>
    internal static IEnumerable<(string Path, string Value)> TextsIn(object? value) =>
        ValuesIn(value, "").Where(found => found.Value is string).Select(found => (found.Path, (string)found.Value));

    /// <summary>Every annual date in an object's public properties, however deep.</summary>
    internal static IEnumerable<AnnualDate> DatesIn(object? value) =>
        ValuesIn(value, "").Select(found => found.Value).OfType<AnnualDate>();

    private static IEnumerable<(string Path, object Value)> ValuesIn(object? value, string path)
    {
        if (value is null)
        {
            return [];
        }

        if (value is Attributes attributes)
        {
            return attributes.SelectMany(pair => new (string, object)[] { (path, pair.Key), (path, pair.Value) });
        }

        if (value is IEnumerable items and not string)
        {
            return items.Cast<object?>().SelectMany(item => ValuesIn(item, path));
        }

        return value.GetType().Assembly != typeof(Network).Assembly
            ? [(path, value)]
            : value.GetType().GetProperties()
                .Where(p => p.GetIndexParameters().Length == 0)
                .SelectMany(p => ValuesIn(p.GetValue(value), path.Length == 0 ? p.Name : $"{path}.{p.Name}"));
    }

    /// <summary>
    /// By the constructor with most parameters, else by none at all: required members are set afterwards.
    /// </summary>
    private static object Create(Type type)
    {
        if (type.IsValueType && type.GetConstructors().Length == 0)
        {
            return Activator.CreateInstance(type)!;
        }

        ConstructorInfo? constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(c => (c.IsPublic || c.IsAssembly) && c.GetParameters().All(p => CanMake(p.ParameterType)))
            .OrderByDescending(c => c.GetParameters().Length)
            .FirstOrDefault();
        return constructor is null
            ? RuntimeHelpers.GetUninitializedObject(type)
            : constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
    }

    private static bool CanMake(Type type) => !type.IsByRefLike && !type.IsPointer && !type.IsAssignableTo(typeof(Delegate));

    private static object Unabstract(Type type) => InstanceOf(type.IsAbstract || type.IsInterface
        ? type.Assembly.GetTypes().First(t => t is { IsAbstract: false, IsPublic: true } && t.IsAssignableTo(type))
        : type);

    private static bool IsListOf(Type type, out Type element)
    {
        element = type.IsGenericType && type.GetGenericArguments() is [Type single] ? single : typeof(object);
        return type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments().Length == 1;
    }

    private static object List(Type type, Type element)
    {
        Array items = Array.CreateInstance(element, 1);
        items.SetValue(Value(element), 0);
        string maker = type.IsInterface ? nameof(ImmutableArray) : nameof(ValueList);
        return maker == nameof(ValueList)
            ? typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(element).Invoke(null, [items])!
            : items;
    }
}
