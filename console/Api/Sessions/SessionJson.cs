using System.Text.Json.Serialization;

namespace Audiences.Console.Api.Sessions;

/// <summary>How the bodies of signing in are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SignedInPerson))]
[JsonSerializable(typeof(KeySignIn))]
[JsonSerializable(typeof(LinkSignIn))]
[JsonSerializable(typeof(ConsoleSettings))]
[JsonSerializable(typeof(ApiProblem))]
internal sealed partial class SessionJson : JsonSerializerContext;
