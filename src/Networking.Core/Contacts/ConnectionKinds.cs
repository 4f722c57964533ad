namespace Networking.Core.Contacts;

/// <summary>How the seeker knows a contact; one contact can be all three.</summary>
[Flags]
public enum ConnectionKinds
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Family, friends, neighbours, people met over a common interest.</summary>
    Personal = 1,

    /// <summary>People of the same profession or field: colleagues, teachers, fellow members.</summary>
    Professional = 2,

    /// <summary>People met through business: clients, suppliers, partners.</summary>
    Business = 4,
}
