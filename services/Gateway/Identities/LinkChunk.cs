using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Identities;

/// <summary>The links of one message.</summary>
internal sealed class LinkChunk() : RecordChunk<IdentityLinkStatement>(link => link.Json, overhead: 300);
