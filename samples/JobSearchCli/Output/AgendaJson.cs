using System.Text.Json;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;
using NodaTime.Text;

namespace JobSearchCli.Output;

/// <summary>The agenda for other programs: days, outreaches, and what found no place, with codes and sentences.</summary>
internal static class AgendaJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(Agenda agenda, LoadedNetwork network, TextWriter output)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("today", Iso(network.View.Today));
            json.WriteString("zone", network.Zone.Id);
            json.WriteStartArray("days");
            foreach (AgendaDay day in agenda.Days)
            {
                json.WriteStartObject();
                json.WriteString("date", Iso(day.Date));
                json.WriteStartArray("outreaches");
                foreach (Outreach outreach in day.Outreaches)
                {
                    Write(json, outreach, network, null);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unplaced");
            foreach (Unplaced unplaced in agenda.Unplaced)
            {
                Write(json, unplaced.Outreach, network, unplaced.Cause);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Outreach outreach, LoadedNetwork network, UnplacedCause? cause)
    {
        json.WriteStartObject();
        json.WriteString("contact", outreach.Contact.ToString());
        json.WriteString("name", network.NameOf(outreach.Contact));
        json.WriteString("class", outreach.Class.ToString());
        json.WriteString("key", outreach.Key.ToString());
        json.WriteString("ideal", Iso(outreach.Window.Ideal));
        json.WriteString("latest", Iso(outreach.Window.Latest));
        json.WriteBoolean("overdue", outreach.Window.IsOverdue(network.View.Today));
        json.WriteNumber("priority", outreach.PriorityOn(network.View.Today));
        if (cause is { } why)
        {
            json.WriteString("unplaced", why.ToString());
        }

        json.WriteStartArray("reasons");
        foreach (Reason reason in outreach.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("sentence", reason.Sentence);
            json.WriteStartObject("values");
            foreach (ReasonValue value in reason.Values)
            {
                Write(json, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReasonValue value)
    {
        if (value.Number is { } number)
        {
            json.WriteNumber(value.Name, number);
        }
        else
        {
            json.WriteString(value.Name, value.Date is { } date ? Iso(date) : value.Text);
        }
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
