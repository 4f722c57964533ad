using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Networking.Core.EntityFrameworkCore.Sqlite.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "entries",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "TEXT", nullable: false),
                    seeker = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_general = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    append_id = table.Column<long>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => new { x.tenant, x.seeker, x.position });
                });

            migrationBuilder.CreateTable(
                name: "entry_people",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "TEXT", nullable: false),
                    seeker = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entry_people", x => new { x.tenant, x.seeker, x.contact, x.position });
                });

            migrationBuilder.CreateTable(
                name: "journals",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "TEXT", nullable: false),
                    seeker = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    rewrites = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journals", x => new { x.tenant, x.seeker });
                });

            migrationBuilder.CreateTable(
                name: "standings",
                columns: table => new
                {
                    tenant = table.Column<Guid>(type: "TEXT", nullable: false),
                    seeker = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    warmth_key = table.Column<double>(type: "REAL", nullable: false),
                    key_fingerprint = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standings", x => new { x.tenant, x.seeker, x.contact });
                });

            migrationBuilder.CreateIndex(
                name: "entries_by_id",
                table: "entries",
                columns: new[] { "tenant", "seeker", "id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "entries_general",
                table: "entries",
                columns: new[] { "tenant", "seeker", "position" },
                filter: "is_general");

            migrationBuilder.CreateIndex(
                name: "standings_by_due",
                table: "standings",
                columns: new[] { "tenant", "seeker", "due_on", "contact" });

            migrationBuilder.CreateIndex(
                name: "standings_by_warmth",
                table: "standings",
                columns: new[] { "tenant", "seeker", "key_fingerprint", "warmth_key", "contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entries");

            migrationBuilder.DropTable(
                name: "entry_people");

            migrationBuilder.DropTable(
                name: "journals");

            migrationBuilder.DropTable(
                name: "standings");
        }
    }
}
