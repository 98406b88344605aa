using System.Text.Json.Serialization;

namespace Audiences.Console.Api.Accounts;

/// <summary>How the bodies of ad accounts are read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Account[]))]
[JsonSerializable(typeof(Diagnosis))]
[JsonSerializable(typeof(PrerequisiteList))]
[JsonSerializable(typeof(NewAccount))]
[JsonSerializable(typeof(NewConnection))]
[JsonSerializable(typeof(StartedConnection))]
[JsonSerializable(typeof(Connection))]
[JsonSerializable(typeof(Choice))]
[JsonSerializable(typeof(ChoiceOutcome))]
[JsonSerializable(typeof(Reconnection))]
[JsonSerializable(typeof(NewVersion))]
[JsonSerializable(typeof(Deletion))]
internal sealed partial class AccountsJson : JsonSerializerContext;
