using System.Collections.Concurrent;
using Networking.Core.Agendas;
using Networking.Core.Asks;
using Networking.Core.Calendars;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Scoring;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core;

/// <summary>
/// Everything that follows from a network on one day under one set of settings. Immutable and safe to share between
/// threads; each answer is computed when it is first asked for, and once.
/// </summary>
public sealed partial class NetworkView
{
    private readonly Network _network;
    private readonly ConcurrentDictionary<ContactId, Lazy<Relationship?>> _people = new();
    private readonly Lazy<IReadOnlyList<Relationship>> _relationships;
    private readonly Lazy<IReadOnlyList<FollowUp>> _followUps;
    private readonly Lazy<IReadOnlyList<Outreach>> _outreaches;
    private readonly Lazy<IReadOnlyList<Gathering>> _gatherings;
    private readonly Lazy<IReadOnlyList<LeadStatus>> _leads;
    private readonly Lazy<SeekerProfile> _profile;
    private readonly Lazy<IReadOnlyList<JobSearch>> _searches;
    private readonly Lazy<IReadOnlyList<LocalDate>> _searchEnds;
    private readonly Lazy<BusinessCalendar> _calendar;

    internal NetworkView(Network network, LocalDate today, NetworkSettings settings)
    {
        _network = network;
        Today = today;
        Settings = settings;
        _relationships = new(FoldAll);
        _followUps = new(() => Arbiter.FollowUps(this));
        _outreaches = new(() => Arbiter.Merge(FollowUps, Today));
        _gatherings = new(() => GatheringList.From(_network, Relationships, Today));
        _leads = new(() => LeadStatuses.Of(this, Relationships));
        _profile = new(() => _network.GeneralEntries(Today).OfType<SeekerProfileSet>().LastOrDefault()?.Profile ?? new());
        _searches = new(() => JobSearch.From(_network.GeneralEntries(Today)));
        _searchEnds = new(() => [.. _searches.Value.Select(search => search.EndedOn).OfType<LocalDate>()]);
        _calendar = new(() => (Profile.WorkingDays.IsEmpty ? BusinessCalendar.MondayToFriday : new(Profile.WorkingDays)).WithHolidays(Settings.Holidays));
    }

    /// <summary>The network that is asked, with entries of every date.</summary>
    public Network Network => _network;

    /// <summary>The seeker's day that is asked about.</summary>
    public LocalDate Today { get; }

    /// <summary>The settings that are asked under.</summary>
    public NetworkSettings Settings { get; }

    /// <summary>The seeker's profile as of the day; every default where none was set.</summary>
    public SeekerProfile Profile => _profile.Value;

    /// <summary>The seeker's search for work as of the day; one that goes on where nothing else was written down.</summary>
    public JobSearch Search => _searches.Value[^1];

    /// <summary>The seeker's business days: the profile's working days without the settings' holidays.</summary>
    public BusinessCalendar Calendar => _calendar.Value;

    /// <summary>All relationships, paused ones included and erased ones not, in order of their ids.</summary>
    public IReadOnlyList<Relationship> Relationships => _relationships.Value;

    /// <summary>The gatherings planned or attended, by their day, then their id; plans may lie ahead.</summary>
    public IReadOnlyList<Gathering> Gatherings => _gatherings.Value;

    /// <summary>
    /// All leads and where they stand, what is owed first at the top: by the last day of what is due, then those of which
    /// nothing is due, the latest received first. Leads of paused contacts are among them.
    /// </summary>
    public IReadOnlyList<LeadStatus> Leads => _leads.Value;

    /// <summary>
    /// Everything that is open for anybody, due or not yet due, the weightiest first: what was dismissed, has lapsed
    /// or is for somebody paused is left out.
    /// </summary>
    public IReadOnlyList<FollowUp> FollowUps => _followUps.Value;

    /// <summary>The follow-ups as outreaches: one for each person and time, the weightiest first.</summary>
    public IReadOnlyList<Outreach> Outreaches => _outreaches.Value;

    /// <summary>The relationship with a contact, under any of their ids; null when there is none on that day.</summary>
    /// <remarks>Only this relationship is computed, unless others were asked for.</remarks>
    public Relationship? Find(ContactId contact)
    {
        ContactId person = _network.Resolve(contact);
        return _people.GetOrAdd(person, id => new(() => Fold(id, isWhole: true))).Value;
    }

    /// <summary>The relationship with a contact, under any of their ids.</summary>
    /// <exception cref="KeyNotFoundException">There is none on that day.</exception>
    public Relationship this[ContactId contact] =>
        Find(contact) ?? throw new KeyNotFoundException($"There is no contact {contact} on {LocalDatePattern.Iso.Format(Today)}.");

    /// <summary>The leads that a contact gave, under any of their ids, and where they stand; in the order of <see cref="Leads"/>.</summary>
    /// <remarks>Only this relationship is computed, unless others were asked for.</remarks>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    public IReadOnlyList<LeadStatus> LeadsFrom(ContactId contact) => LeadStatuses.Of(this, [this[contact]]);

    /// <summary>Plans the outreaches from today on.</summary>
    /// <param name="days">How many days, from 1 to <see cref="AgendaPlanner.MostDays"/>. Default 14.</param>
    /// <param name="capacity">How many people on which day; null for the profile's number on each business day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> lies outside its range.</exception>
    public Agenda Agenda(int days = 14, Capacity? capacity = null) =>
        AgendaPlanner.Plan(Outreaches, capacity ?? new(Calendar, Profile.OutreachesPerDay), Today, days);

    /// <summary>
    /// Whether something may be asked of a contact today, with reasons; and if not, what comes first: all of it at once,
    /// what is most worth doing first. Nothing is recorded.
    /// </summary>
    /// <remarks>The thresholds are <see cref="NetworkSettings.Asks"/>; each kind's level is <see cref="AskLevels.Required"/>.</remarks>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <param name="draft">What would be asked.</param>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public AskAdvice Advise(ContactId contact, AskDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return AskAdviser.Advise(new(this, this[contact], draft));
    }

    /// <summary>Whether a contact who would like to pass something on could: told of the search, and with the card or connected.</summary>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    public SharingReadiness ReadinessToShare(ContactId contact) => SharingReadiness.Of(this, this[contact]);

    /// <summary>
    /// How much more, or less, the seeker heard from people than <see cref="NetworkSettings.Warmth"/> expected in the two
    /// periods up to today: one factor for the whole network. The view itself stays as it is.
    /// </summary>
    /// <remarks>
    /// <para>
    /// To ask under the calibrated model: <c>settings with { Warmth = view.CalibrateWarmth().Apply(settings.Warmth) }</c>,
    /// then <c>network.AsOf(today, thatSettings)</c>. Of a view that is calibrated already, the answer is the factor still
    /// to be applied; factors multiply. Once is enough: again and again on the same days wears off the shrinkage, so
    /// start each time from settings that are not calibrated.
    /// </para>
    /// <para>
    /// All of <see cref="Relationships"/> count: paused ones like any other, merged contacts as the one person they are,
    /// erased ones not at all. What was not written down looks like silence: calibrate once the journal has been kept, or
    /// its history imported, for both periods.
    /// </para>
    /// </remarks>
    /// <param name="horizonInDays">The length of each of the two periods, in days; above 0. Default 30.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonInDays"/> is not above 0.</exception>
    public WarmthCalibration CalibrateWarmth(int horizonInDays = 30) =>
        Settings.Warmth.Calibrate(Relationships.Select(relationship => relationship.Days), Today, horizonInDays);

    /// <summary>The day; never anybody's data.</summary>
    public override string ToString() => $"View of {LocalDatePattern.Iso.Format(Today)}";

    private IReadOnlyList<Relationship> FoldAll() =>
    [
        .. _network.Journal.Ledgers
            .Select(pair => _network.Resolve(pair.Key))
            .Distinct()
            .Select(Find)
            .OfType<Relationship>()
            .OrderBy(relationship => relationship.Id),
    ];

    /// <param name="person">The person, under the id in use.</param>
    /// <param name="isWhole">Whether all entries are read, or only those that say who the person is.</param>
    private Relationship? Fold(ContactId person, bool isWhole)
    {
        IReadOnlyList<ContactId> ids = _network.IdsOf(person);
        if (ids.Any(_network.IsErased))
        {
            return null;
        }

        RelationshipFold fold = new(person, _network.Resolve);
        foreach (JournalEntry entry in Entries(ids))
        {
            if (entry.On > Today)
            {
                break;
            }

            if ((isWhole || entry is ContactAdded or ContactUpdated) && !_network.Corrections.IsVoid(entry.Id))
            {
                fold.Add(entry);
            }
        }

        foreach (Introduction introduction in isWhole ? IntroductionsOf(person) : [])
        {
            fold.Add(introduction);
        }

        return fold.ToRelationship(Today, Settings, _searchEnds.Value);
    }

    /// <summary>The entries about a person in journal order; one about several ids of theirs stands once.</summary>
    private ReadOnlySpan<JournalEntry> Entries(IReadOnlyList<ContactId> ids)
    {
        List<Ledger> ledgers = [];
        foreach (ContactId id in ids)
        {
            if (_network.Journal.Ledgers.TryGet(id, out Ledger? ledger))
            {
                ledgers.Add(ledger);
            }
        }

        return ledgers.Count == 1
            ? ledgers[0].Entries
            : ledgers.SelectMany(ledger => ledger.Entries.ToArray()).DistinctBy(entry => entry.Id).Order(JournalOrder.Instance).ToArray();
    }
}
