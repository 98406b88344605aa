using System.Text.Json.Serialization;

namespace Audiences.Console.Api.Users;

/// <summary>How the bodies of users are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Page<UserAudience>), TypeInfoPropertyName = "UserAudiencePage")]
[JsonSerializable(typeof(LookupRequest))]
[JsonSerializable(typeof(Lookup))]
[JsonSerializable(typeof(ConsentStatement))]
[JsonSerializable(typeof(StartedErasure))]
[JsonSerializable(typeof(Erasure))]
internal sealed partial class UsersJson : JsonSerializerContext;
