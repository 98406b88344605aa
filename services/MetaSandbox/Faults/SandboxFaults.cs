namespace Audiences.MetaSandbox;

/// <summary>The faults that are switched on.</summary>
public sealed class SandboxFaults
{
    private readonly Lock _gate = new();
    private readonly List<ActiveFault> _faults = [];
    private readonly TimeProvider _time;

    internal SandboxFaults(TimeProvider time) => _time = time;

    /// <summary>Switches one on.</summary>
    public void Add(SandboxFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_gate)
        {
            _faults.Add(new ActiveFault(fault, _time.GetUtcNow()));
        }
    }

    /// <summary>Switches all of them off.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    /// <summary>The faults that still have something to hit.</summary>
    public IReadOnlyList<SandboxFault> Active
    {
        get
        {
            lock (_gate)
            {
                return [.. _faults.Select(active => active.Fault)];
            }
        }
    }

    /// <summary>The first fault that hits this call.</summary>
    internal SandboxFault? Hit(string method, string path)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            _faults.RemoveAll(active => active.IsOver(now));
            return _faults.FirstOrDefault(active => active.Hits(method, path))?.Fault;
        }
    }
}
