using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Networking.Core.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "networking");

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "networking",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    seeker = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    is_general = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_on = table.Column<LocalDate>(type: "date", nullable: false),
                    append_id = table.Column<long>(type: "bigint", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => new { x.tenant, x.seeker, x.position });
                });

            // Statistics keep samples of a column's values in a table that no erasure reaches; nothing is ever searched in bodies.
            migrationBuilder.Sql("ALTER TABLE networking.entries ALTER COLUMN body SET STATISTICS 0");

            migrationBuilder.CreateTable(
                name: "entry_people",
                schema: "networking",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    seeker = table.Column<Guid>(type: "uuid", nullable: false),
                    contact = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry_people", x => new { x.tenant, x.seeker, x.contact, x.position });
                });

            migrationBuilder.CreateTable(
                name: "journals",
                schema: "networking",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    seeker = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    rewrites = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journals", x => new { x.tenant, x.seeker });
                });

            migrationBuilder.CreateTable(
                name: "standings",
                schema: "networking",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "uuid", nullable: false),
                    seeker = table.Column<Guid>(type: "uuid", nullable: false),
                    contact = table.Column<Guid>(type: "uuid", nullable: false),
                    warmth_key = table.Column<double>(type: "double precision", nullable: false),
                    key_fingerprint = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due_on = table.Column<LocalDate>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standings", x => new { x.tenant, x.seeker, x.contact });
                });

            migrationBuilder.CreateIndex(
                name: "entries_by_id",
                schema: "networking",
                table: "entries",
                columns: new[] { "tenant", "seeker", "id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "entries_general",
                schema: "networking",
                table: "entries",
                columns: new[] { "tenant", "seeker", "position" },
                filter: "is_general");

            migrationBuilder.CreateIndex(
                name: "standings_by_due",
                schema: "networking",
                table: "standings",
                columns: new[] { "tenant", "seeker", "due_on", "contact" });

            migrationBuilder.CreateIndex(
                name: "standings_by_warmth",
                schema: "networking",
                table: "standings",
                columns: new[] { "tenant", "seeker", "key_fingerprint", "warmth_key", "contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entries",
                schema: "networking");

            migrationBuilder.DropTable(
                name: "entry_people",
                schema: "networking");

            migrationBuilder.DropTable(
                name: "journals",
                schema: "networking");

            migrationBuilder.DropTable(
                name: "standings",
                schema: "networking");
        }
    }
}
