using Networking.Core.Contacts;

namespace Networking.Core.Journaling;

/// <summary>Follows one person's employer and role through the entries about them, in journal order.</summary>
internal sealed class MoveFold
{
    private readonly Held _employer = new();
    private readonly Held _role = new();

    /// <summary>The latest move; null when there was none.</summary>
    internal Move? Latest { get; private set; }

    internal void Add(ContactEntry entry, ContactDetails details)
    {
        bool byHand = entry.Source is null;
        bool employerChanged = _employer.Says(details.Employer, byHand);
        bool roleChanged = _role.Says(details.Role, byHand);

        // A second addition is what a merge or another import brings: the same life told again, not a change in it.
        if (entry is ContactUpdated && (employerChanged || roleChanged))
        {
            Latest = new(entry.On, _employer.Now, _role.Now);
        }
    }

    /// <summary>One thing that a person holds, told by hand and by imports.</summary>
    private sealed class Held
    {
        private string? _byHand;
        private string? _imported;
        private string _lastKnown = "";

        /// <summary>What is held; empty when not known.</summary>
        internal string Now => _byHand ?? _imported ?? "";

        /// <summary>Takes in what an entry says, and tells whether another than the one last known is held from then on.</summary>
        internal bool Says(string? said, bool byHand)
        {
            (_byHand, _imported) = byHand ? (said ?? _byHand, _imported) : (_byHand, said ?? _imported);
            string before = _lastKnown;
            string folded = TextFold.Of(Now);
            _lastKnown = folded.Length > 0 ? folded : before;
            return before.Length > 0 && _lastKnown != before;
        }
    }
}
