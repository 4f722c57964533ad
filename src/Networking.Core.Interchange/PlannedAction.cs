namespace Networking.Core.Interchange;

/// <summary>What a planned change does.</summary>
public enum PlannedAction
{
    /// <summary>Somebody new becomes a contact.</summary>
    AddContact,

    /// <summary>Something new is said of a contact.</summary>
    UpdateContact,

    /// <summary>Two contacts turn out to be the same person.</summary>
    MergeContacts,

    /// <summary>An interaction is logged.</summary>
    LogInteraction,
}
