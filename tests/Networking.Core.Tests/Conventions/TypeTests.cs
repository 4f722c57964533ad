using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Networking.Core.FollowUps;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Conventions;

/// <summary>What holds for every public type.</summary>
public class TypeTests
{
    [Fact]
    public void Every_type_is_sealed_abstract_or_static() =>
        Assert.All(PublicTypes.All.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, type.FullName));

    [Fact]
    public void Every_type_is_immutable() => Assert.All(PublicTypes.All.Where(type => !type.IsEnum), type =>
    {
        const BindingFlags Public = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;
        Assert.All(type.GetFields(Public), field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{type.Name}.{field.Name} is mutable."));
        Assert.All(
            type.GetProperties(Public).Where(property => property.SetMethod is { IsPublic: true } && property.DeclaringType!.Assembly == type.Assembly),
            property => Assert.True(IsInit(property), $"{type.Name}.{property.Name} can be set."));
        Assert.True(!type.IsValueType || type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), $"{type.Name} is not readonly.");
    });

    [Fact]
    public void No_type_shares_its_name_with_a_namespace()
    {
        string[] namespaces = [.. PublicTypes.All.SelectMany(type => type.Namespace!.Split('.')).Distinct()];

        Assert.All(typeof(Network).Assembly.GetTypes(), type => Assert.DoesNotContain(type.Name, namespaces));
    }

    [Fact]
    public void A_namespace_is_small_enough_to_learn()
    {
        IEnumerable<IGrouping<string?, Type>> namespaces = PublicTypes.All
            .Where(type => !type.IsSubclassOf(typeof(JournalEntry)) && (type.IsInterface || !type.IsAssignableTo(typeof(IFollowUpPolicy))))
            .GroupBy(type => type.Namespace);

        Assert.All(namespaces, space =>
            Assert.True(space.Count() <= (space.Key == "Networking.Core" ? 30 : 16), $"{space.Key} has {space.Count()}."));
    }

    [Fact]
    public void Every_type_lives_in_the_root_or_one_level_below() =>
        Assert.All(PublicTypes.All, type => Assert.Matches("^Networking\\.Core(\\.[A-Z][A-Za-z]+)?$", type.Namespace));

    [Fact]
    public void A_text_form_is_the_same_in_every_culture()
    {
        object[] planted = [.. PublicTypes.Makeable.Select(type => Planted.InstanceOf(type))];
        string?[] invariant = Shown(CultureInfo.InvariantCulture);
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "@";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.LongDatePattern = "yy#MM#dd";
        odd.DateTimeFormat.ShortDatePattern = "yy#MM#dd";

        Assert.Equal(invariant, Shown(odd));
        Assert.Equal(invariant, Shown(CultureInfo.GetCultureInfo("de-DE")));

        string?[] Shown(CultureInfo culture)
        {
            string?[] shown = [];
            Cultures.Under(culture, () => shown = [.. planted.Select(item => item.ToString())]);
            return shown;
        }
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
