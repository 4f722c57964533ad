using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Json.Tests.Support;

/// <summary>An entry of any kind with any values in it, valid for the network or not: what the format must carry.</summary>
public sealed record AnyEntry(JournalEntry Entry);

/// <summary>
/// Fills every property of every type of entry by reflection, so that a property that is added is tested without being
/// named here: <c>[Property(Arbitrary = [typeof(AnyEntries)])]</c>.
/// </summary>
public static class AnyEntries
{
    /// <summary>The concrete types of entries.</summary>
    public static Type[] Types { get; } =
        [.. typeof(JournalEntry).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(JournalEntry)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Entries of all types, evenly.</summary>
    public static Arbitrary<AnyEntry> Entry() => Arb.From(
        from type in Gen.Elements(Types)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new AnyEntry(Make(type, seed)));

    /// <summary>The entry of a type that a seed stands for.</summary>
    public static JournalEntry Make(Type type, int seed) => (JournalEntry)new Filler(new Random(seed)).Object(type);

    private sealed class Filler(Random random)
    {
        private static readonly Rune[] Awkward = [.. "\0\r\n\"\\/\u2028\u2029\u0085\u202E\uFEFF\uFFFD\uE000\uFFFF\U0001F600".EnumerateRunes()];

        internal object Object(Type type)
        {
            object made = Activator.CreateInstance(type)!;
            foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
            {
                property.SetValue(made, Value(property));
            }

            return made;
        }

        private object? Value(PropertyInfo property)
        {
            bool canBeNull = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
            return canBeNull && random.Next(2) == 0 ? null : Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        }

        private object Value(Type type) =>
            type == typeof(string) ? Text()
            : type == typeof(bool) ? random.Next(2) == 0
            : type == typeof(int) ? random.Next(-3, 100)
            : type == typeof(Guid) ? Id()
            : type == typeof(LocalDate) ? new LocalDate(1900, 1, 1).PlusDays(random.Next(73_000))
            : type == typeof(AnnualDate) ? new AnnualDate(1 + random.Next(12), 1 + random.Next(28))
            : type == typeof(Instant) ? Instant.FromUnixTimeTicks(random.NextInt64(4_000_000_000_0000000)).PlusNanoseconds(random.Next(100))
            : type == typeof(ConnectionKinds) ? (ConnectionKinds)random.Next(8)
            : type.IsEnum ? Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!
            : type == typeof(Attributes) ? Enumerable.Range(0, random.Next(3)).Aggregate(Attributes.None, (all, i) => all.With(Text() + i, Text()))
            : type == typeof(FollowUpKey) ? new FollowUpKey(Text(), new(Id()), Text(), new LocalDate(2026, 1, 1).PlusDays(random.Next(300)))
            : type == typeof(ImportantDate) ? new ImportantDate(Text(), new AnnualDate(2, 29), random.Next(2) == 0 ? null : 1900 + random.Next(100))
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? List(type.GetGenericArguments()[0])
            : type.IsValueType ? Activator.CreateInstance(type, Id())!
            : Object(type);

        private object List(Type element)
        {
            Array items = Array.CreateInstance(element, random.Next(4));
            for (int i = 0; i < items.Length; i++)
            {
                items.SetValue(Value(element), i);
            }

            return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(element).Invoke(null, [items])!;
        }

        private Guid Id()
        {
            byte[] bytes = new byte[16];
            random.NextBytes(bytes);
            return new(bytes);
        }

        /// <summary>Any Unicode: line ends, quotes, controls, both directions, characters beyond the first plane.</summary>
        private string Text()
        {
            StringBuilder text = new();
            for (int length = random.Next(8); length > 0; length--)
            {
                text.Append((random.Next(3) switch
                {
                    0 => new Rune(random.Next(128)),
                    1 => Awkward[random.Next(Awkward.Length)],
                    _ => AnyRune(),
                }).ToString());
            }

            return text.ToString();
        }

        private Rune AnyRune()
        {
            int value = random.Next(0x110000 - 0x800);
            return new(value < 0xD800 ? value : value + 0x800);
        }
    }
}
