namespace Audiences.MetaSandbox;

/// <summary>A fault and how often it has met its match.</summary>
internal sealed class ActiveFault(SandboxFault fault, DateTimeOffset since)
{
    private int _met;
    private int _hit;

    public SandboxFault Fault { get; } = fault;

    public bool IsOver(DateTimeOffset now) =>
        _hit >= Fault.Count || (Fault.ThrottleMinutes is { } minutes && now - since >= TimeSpan.FromMinutes(minutes));

    public bool Hits(string method, string path)
    {
        if ((Fault.Method is { } onlyMethod && !onlyMethod.Equals(method, StringComparison.OrdinalIgnoreCase))
            || (Fault.Path is { } part && !path.Contains(part, StringComparison.Ordinal))
            || _hit >= Fault.Count
            || ++_met < Fault.Nth)
        {
            return false;
        }

        _hit++;
        return true;
    }
}
