using Audiences.Identifiers;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.CustomAudiences;

namespace Audiences.Uploader.Cycles;

/// <summary>What a cycle knows of its audience.</summary>
internal sealed record CycleContext(CustomAudience Audience, KnownAccount? Account, string Action, IReadOnlyList<MatchKey> MappedKeys);
