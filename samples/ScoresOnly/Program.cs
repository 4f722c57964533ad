using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Networking.Core.Scoring;
using NodaTime;
using ScoresOnly;

// The rows are invented and dated, so that the table below is the same on every day.
LocalDate today = new(2026, 11, 23);

using SqliteConnection connection = new("Data Source=:memory:");
connection.Open();
using PeopleContext database = new(new DbContextOptionsBuilder<PeopleContext>().UseSqlite(connection).Options);
database.Database.EnsureCreated();
database.AddInventedRows();

var scored = database.People.AsNoTracking().Include(person => person.Meetings).AsEnumerable()
    .Select(person => new { person.Name, Warmth = PersonScores.WarmthOf(person, today), Trust = PersonScores.TrustOf(person, today) })
    .OrderByDescending(row => row.Warmth.ChanceIn90Days)
    .ThenBy(row => row.Name, StringComparer.Ordinal);

Console.WriteLine($"{"Name",-15} {"Warmth",-13} {"90 days",7}  {"Cold from",-10}  Trust");
foreach (var row in scored)
{
    Warmth warmth = row.Warmth;
    Console.WriteLine($"{row.Name,-15} {warmth.Band,-13} {warmth.ChanceIn90Days,7:0%}  {warmth.ColdOn,-10:uuuu-MM-dd}  {row.Trust}");
}
