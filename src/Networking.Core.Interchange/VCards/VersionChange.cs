namespace Networking.Core.Interchange.VCards;

/// <summary>Says in one version of vCard what a card of another version says differently.</summary>
internal static class VersionChange
{
    private const string OmittedYear = "X-APPLE-OMIT-YEAR";

    /// <summary>The year that stands for none where a version has no dates without a year; a leap year.</summary>
    private const string NoYear = "1604";

    internal static VCard To(VCard card, VCardVersion version) => card.Version == version ? card : card with
    {
        Version = version,
        Properties = version == VCardVersion.V40 ? ValueList.From(card.Properties.Select(ToV40))
            : card.Version == VCardVersion.V40 ? ValueList.From(card.Properties.Select(ToV30))
            : card.Properties,
    };

    private static VCardProperty ToV40(VCardProperty property)
    {
        if (property.HasType("pref") && property.Parameter("PREF").IsEmpty)
        {
            property = property with { Parameters = ValueList.From(WithoutPreferred(property).Append(new("PREF", "1"))) };
        }

        if (!property.Parameter(OmittedYear).IsEmpty && VCardDates.TryRead(property, out NodaTime.AnnualDate day, out _))
        {
            return new(property.Name, VCardDates.Write(day, null)) { Group = property.Group, Parameters = Without(property, OmittedYear) };
        }

        if (property.Parameter("ENCODING") is ["B"] && IsMedia(property))
        {
            string type = property.Parameter("TYPE").FirstOrDefault("octet-stream").ToLowerInvariant();
            string kind = property.Name is "SOUND" ? "audio" : property.Name is "KEY" ? "application" : "image";
            return new(property.Name, $"data:{(type == "octet-stream" ? "application" : kind)}/{type};base64,{property.Value}")
            {
                Group = property.Group,
                Parameters = ValueList.From(property.Parameters.Where(parameter => parameter.Name is not ("ENCODING" or "TYPE" or "VALUE"))),
            };
        }

        // RFC 6350 writes dates without hyphens; a moment is left as it is.
        return property is { Name: "BDAY" or "ANNIVERSARY", Value.Length: 10 }
            && VCardDates.TryRead(property, out NodaTime.AnnualDate date, out int? year)
            ? new(property.Name, VCardDates.Write(date, year)) { Group = property.Group, Parameters = property.Parameters }
            : property;
    }

    private static VCardProperty ToV30(VCardProperty property)
    {
        if (!property.Parameter("PREF").IsEmpty)
        {
            IEnumerable<VCardParameter> others = Without(property, "PREF").Where(parameter => parameter.Name != "TYPE");
            property = property with { Parameters = ValueList.From(others.Prepend(new("TYPE", [.. property.Parameter("TYPE"), "pref"]))) };
        }

        if (property.Value.StartsWith("--", StringComparison.Ordinal) && VCardDates.TryRead(property, out NodaTime.AnnualDate day, out _))
        {
            return new(property.Name, VCardDates.WriteExtended(day, NoYear))
            {
                Group = property.Group,
                Parameters = ValueList.From(property.Parameters.AsEnumerable().Append(new(OmittedYear, NoYear))),
            };
        }

        int comma = property.Value.IndexOf(";base64,", StringComparison.Ordinal);
        return IsMedia(property) && comma > 0 && property.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? new(property.Name, property.Value[(comma + 8)..])
            {
                Group = property.Group,
                Parameters = [new("ENCODING", "B"), new("TYPE", property.Value[5..comma].Split('/')[^1]), .. Without(property, "VALUE")],
            }
            : property;
    }

    private static IEnumerable<VCardParameter> WithoutPreferred(VCardProperty property)
    {
        foreach (VCardParameter parameter in property.Parameters)
        {
            string[] values = parameter.Name != "TYPE" ? [.. parameter.Values] :
                [.. parameter.Values.SelectMany(value => value.Split(',')).Where(value => !value.Trim().Equals("pref", StringComparison.OrdinalIgnoreCase))];
            if (values.Length > 0)
            {
                yield return new(parameter.Name, ValueList.From(values));
            }
        }
    }

    private static ValueList<VCardParameter> Without(VCardProperty property, string name) =>
        ValueList.From(property.Parameters.Where(parameter => parameter.Name != name));

    private static bool IsMedia(VCardProperty property) => property.Name is "PHOTO" or "LOGO" or "SOUND" or "KEY";
}
