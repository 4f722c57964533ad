using System.Text.Json;
using JobSearchCli.Agendas;
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

    internal static void Write(NumberedAgenda agenda, TextWriter output)
    {
        LoadedNetwork network = agenda.Network;
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("today", Iso(network.View.Today));
            json.WriteString("zone", network.Zone.Id);
            json.WriteStartArray("days");
            foreach (AgendaDay day in agenda.Agenda.Days)
            {
                json.WriteStartObject();
                json.WriteString("date", Iso(day.Date));
                json.WriteStartArray("outreaches");
                foreach (AgendaLine line in agenda.On(day.Date))
                {
                    json.WriteStartObject();
                    json.WriteNumber("number", line.Number);
                    Write(json, line.Outreach, network);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unplaced");
            foreach (Unplaced unplaced in agenda.Agenda.Unplaced)
            {
                json.WriteStartObject();
                json.WriteString("unplaced", unplaced.Cause.ToString());
                Write(json, unplaced.Outreach, network);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Outreach outreach, LoadedNetwork network)
    {
        LocalDate today = network.View.Today;
        json.WriteString("contact", outreach.Contact.ToString());
        json.WriteString("name", network.NameOf(outreach.Contact));
        json.WriteString("class", outreach.Class.ToString());
        json.WriteString("key", outreach.Key.ToString());
        Write(json, outreach.Window, today);
        json.WriteNumber("priority", outreach.PriorityOn(today));
        Write(json, outreach.Reasons);
        json.WriteStartArray("followUps");
        foreach (FollowUp followUp in outreach.FollowUps)
        {
            Write(json, followUp, network);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FollowUp followUp, LoadedNetwork network)
    {
        IFollowUpPolicy policy = network.PolicyOf(followUp);
        json.WriteStartObject();
        json.WriteString("policy", policy.Name);
        json.WriteString("grade", policy.Grade.ToString());
        json.WriteString("source", policy.Source);
        json.WriteString("class", followUp.Class.ToString());
        json.WriteString("key", followUp.Key.ToString());
        Write(json, followUp.Window, network.View.Today);
        json.WriteString("lapsesAfter", followUp.LapsesAfter is { } last ? Iso(last) : null);
        Write(json, followUp.Reasons);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DateWindow window, LocalDate today)
    {
        json.WriteString("ideal", Iso(window.Ideal));
        json.WriteString("latest", Iso(window.Latest));
        json.WriteBoolean("overdue", window.IsOverdue(today));
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Reason> reasons)
    {
        json.WriteStartArray("reasons");
        foreach (Reason reason in reasons)
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
