using System.Collections.Concurrent;

namespace Audiences.Uploader.Numbers;

/// <summary>The audiences whose members this process has changed since they were counted. What a crash loses, the sweep finds.</summary>
internal sealed class TouchedAudiences
{
    private readonly ConcurrentDictionary<(string Workspace, Guid AudienceId), bool> _touched = new();

    public void Add(string workspace, Guid audienceId) => _touched[(workspace, audienceId)] = true;

    public IReadOnlyList<(string Workspace, Guid AudienceId)> All => [.. _touched.Keys];

    /// <summary>Before it is counted, so that a change meanwhile counts as a new one.</summary>
    public void Remove(string workspace, Guid audienceId) => _touched.TryRemove((workspace, audienceId), out _);
}
