using System.Data.Common;
using System.Globalization;
using Networking.Core.Scoring;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>
/// Standings of invented relationships, put straight into the table as if journals had made them: of each seeker's, about
/// one in fifty is due, and one in fifty below the chance.
/// </summary>
internal static class ManyStandings
{
    internal const int Seekers = 5_000;

    private const int Contacts = 200;
    private const int FirstSeeker = 100_000;
    private const int Days = 300;
    private const int Overdue = 6;

    internal static SeekerId Seeker(int number) => StorageSpeed.Seeker(FirstSeeker + number);

    /// <returns>How many there are.</returns>
    internal static async Task<int> InsertAsync(StoragePlace place, LocalDate day, double key)
    {
        using DbConnection connection = place.OpenBare();
        if (connection is NpgsqlConnection server)
        {
            await CopyAsync(server, day, key);
        }
        else
        {
            Insert(connection, day, key);
        }

        StoragePlace.Execute(connection, place.IsSqlite ? "ANALYZE" : "VACUUM ANALYZE networking.standings");
        return Seekers * Contacts;
    }

    private static IEnumerable<(Guid Seeker, Guid Contact, double Key, LocalDate Due)> Rows(LocalDate day, double key)
    {
        Random random = new(1);
        byte[] contact = new byte[16];
        for (int seeker = 0; seeker < Seekers; seeker++)
        {
            for (int one = 0; one < Contacts; one++)
            {
                random.NextBytes(contact);
                yield return (Seeker(seeker).Value, new(contact), key * random.NextDouble() * 50, day.PlusDays(random.Next(Days) - Overdue));
            }
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, LocalDate day, double key)
    {
        await using NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync(
            "COPY networking.standings (tenant, seeker, contact, warmth_key, key_fingerprint, due_on) FROM STDIN (FORMAT BINARY)");
        foreach ((Guid seeker, Guid contact, double warmth, LocalDate due) in Rows(day, key))
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(StorageSpeed.Tenant.Value, NpgsqlDbType.Uuid);
            await copy.WriteAsync(seeker, NpgsqlDbType.Uuid);
            await copy.WriteAsync(contact, NpgsqlDbType.Uuid);
            await copy.WriteAsync(warmth, NpgsqlDbType.Double);
            await copy.WriteAsync(WarmthModel.V1.KeyFingerprint, NpgsqlDbType.Text);
            await copy.WriteAsync(due.ToDateOnly(), NpgsqlDbType.Date);
        }

        await copy.CompleteAsync();
    }

    private static void Insert(DbConnection connection, LocalDate day, double key)
    {
        using DbTransaction transaction = connection.BeginTransaction();
        using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO standings (tenant, seeker, contact, warmth_key, key_fingerprint, due_on) VALUES (@tenant, @seeker, @contact, @key, @fingerprint, @due)";
        DbParameter[] parameters = [.. new[] { "tenant", "seeker", "contact", "key", "fingerprint", "due" }.Select(name =>
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
            return parameter;
        })];
        parameters[0].Value = StorageSpeed.Tenant.Value;
        parameters[4].Value = WarmthModel.V1.KeyFingerprint;
        foreach ((Guid seeker, Guid contact, double warmth, LocalDate due) in Rows(day, key))
        {
            parameters[1].Value = seeker;
            parameters[2].Value = contact;
            parameters[3].Value = warmth;
            parameters[5].Value = due.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
