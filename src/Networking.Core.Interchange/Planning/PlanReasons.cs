using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>Why an import changes something. Those without values are made once.</summary>
internal static class PlanReasons
{
    internal static Reason New { get; } = new("import.new", "Nobody known has this name and address.");

    internal static Reason SameKey { get; } = new("import.same-key", "An earlier import of this source told of them.");

    internal static Reason SameContact { get; } = new("import.same-contact", "The file names the contact itself.");

    internal static Reason SameRecord { get; } = new("import.same-record", "Two records of the files are about the same person.");

    internal static Reason SameName { get; } = new("import.same-name", "The only contact from this source with this name, and with the same employer or day of connection.");

    internal static Reason InTouch { get; } = new("import.in-touch", "You were in touch.");

    internal static Reason SameAddress(Address address) => address.Kind switch
    {
        AddressKind.Email => new("import.same-email", "The same e-mail address: {address}.", new ReasonValue("address", address.Key)),
        AddressKind.Phone => new("import.same-phone", "The same telephone number: {address}.", new ReasonValue("address", address.Key)),
        _ => new("import.same-link", "The same page: {address}.", new ReasonValue("address", address.Key)),
    };
}
