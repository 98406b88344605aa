namespace Audiences.Gateway.Sessions;

/// <summary>Marks an endpoint that another site's page must not reach, even without a session.</summary>
internal sealed class NeedsSameOrigin;
