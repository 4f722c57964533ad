using System.Security.Cryptography;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>What all rows of one append have in common.</summary>
/// <param name="On">The seeker's day of the append.</param>
/// <param name="Id">A number by chance.</param>
internal readonly record struct AppendStamp(LocalDate On, long Id)
{
    internal static AppendStamp Of(LocalDate today) => new(today, BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))));
}
