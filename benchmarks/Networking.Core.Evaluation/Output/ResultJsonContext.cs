using System.Text.Json.Serialization;

namespace Networking.Core.Evaluation.Output;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResultJson))]
[JsonSerializable(typeof(FitJson))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;
