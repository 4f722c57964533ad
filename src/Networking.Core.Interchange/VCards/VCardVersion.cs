namespace Networking.Core.Interchange.VCards;

/// <summary>A version of vCard.</summary>
public enum VCardVersion
{
    /// <summary>2.1, of the Internet Mail Consortium: quoted-printable, and a charset with each value. It is read, not written.</summary>
    V21,

    /// <summary>3.0, RFC 2426.</summary>
    V30,

    /// <summary>4.0, RFC 6350.</summary>
    V40,
}
