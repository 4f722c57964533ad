namespace Networking.Core.Planning;

/// <summary>A kind of generated instance; what is not said is as in <see cref="Usual"/>.</summary>
public enum InstanceClass
{
    /// <summary>30 % overdue, the other windows of 2 to 30 days from any day, all classes of follow-ups, 0 to 12 a day.</summary>
    Usual,

    /// <summary>Windows of one or two days, so that most meet others on full days.</summary>
    TightWindows,

    /// <summary>Windows of a third of the days planned to all of them.</summary>
    LongWindows,

    /// <summary>Everything is overdue and may take any day.</summary>
    AllOverdue,

    /// <summary>All windows that are not overdue hold the middle day, from that day alone to all days.</summary>
    NestedWindows,

    /// <summary>All windows that are not overdue begin in the first week: to make room, one is moved after another.</summary>
    CrowdedStart,

    /// <summary>All windows that are not overdue end in the last week.</summary>
    CrowdedEnd,

    /// <summary>Two classes of follow-ups, and what is overdue is so by far: four priorities and many ties.</summary>
    FewPriorities,

    /// <summary>0 to 2 a day.</summary>
    ScarceCapacity,

    /// <summary>12 a day, every day.</summary>
    AbundantCapacity,

    /// <summary>Six of seven days have no capacity, and one in three of the others is a holiday.</summary>
    RareWorkingDays,
}
