namespace Networking.Core.Evaluation.Trust;

/// <summary>What the user asks of a file of ratings.</summary>
/// <param name="File">The file.</param>
/// <param name="HalfLife">The days in which a rating loses half its weight; infinite when ratings do not fade.</param>
/// <param name="Prior">What is expected without ratings.</param>
/// <param name="Against">How many times a negative rating counts.</param>
internal sealed record TrustRequest(
    string File,
    double HalfLife = TrustRequest.DefaultHalfLife,
    Prior Prior = Prior.BaseRate,
    int Against = 1)
{
    internal const double DefaultHalfLife = 180;
}
