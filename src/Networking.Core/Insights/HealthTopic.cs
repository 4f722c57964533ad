namespace Networking.Core.Insights;

/// <summary>What a finding on a network's health is about. Findings stand in this order.</summary>
public enum HealthTopic
{
    /// <summary>Thanks, reports, promises and replies that are open.</summary>
    OpenDuties,

    /// <summary>What was given, received and asked for.</summary>
    Balance,

    /// <summary>How many relationships are warm, cooling and cold.</summary>
    Bands,

    /// <summary>How many people are close enough for each of Dunbar's layers.</summary>
    Layers,

    /// <summary>Dormant ties worth a hello.</summary>
    Dormant,

    /// <summary>Personal, professional and business connections.</summary>
    Kinds,

    /// <summary>Ties that lead to somebody new.</summary>
    Bridges,

    /// <summary>Targets, and those to whom no path leads.</summary>
    Targets,
}
