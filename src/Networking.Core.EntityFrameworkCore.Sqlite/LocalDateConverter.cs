using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>Keeps days as texts such as <c>2026-11-23</c>, which sort as days do.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), stored => LocalDate.FromDateOnly(stored));
