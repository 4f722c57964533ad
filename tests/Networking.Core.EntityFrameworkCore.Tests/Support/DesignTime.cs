using Microsoft.EntityFrameworkCore.Design;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>
/// Makes the context for <c>dotnet ef migrations add NAME --startup-project tests/Networking.Core.EntityFrameworkCore.Tests
/// --project src/Networking.Core.EntityFrameworkCore.Sqlite --output-dir Migrations -- sqlite</c>, and the same with
/// <c>PostgreSql</c> and <c>postgresql</c>.
/// </summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<NetworkDbContext>
{
    public NetworkDbContext CreateDbContext(string[] args) => args is ["postgresql"]
        ? new NetworkDbContexts(new PostgreSqlProvider(NpgsqlDataSource.Create("Host=localhost"), NpgsqlDataSource.Create("Host=localhost"))).Unscoped()
        : new NetworkDbContexts(new SqliteProvider("design.db")).Unscoped();
}
