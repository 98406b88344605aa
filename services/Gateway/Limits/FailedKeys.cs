using System.Threading.RateLimiting;

namespace Audiences.Gateway.Limits;

/// <summary>Counts wrong keys by address, so that nobody can try many. A key that was good here lately is let in all the same.</summary>
internal sealed class FailedKeys(LimitOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(ClientAddress.Of(context), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.FailedKeysPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    /// <summary>Has this address tried too many wrong keys?</summary>
    public bool IsOver(HttpContext context) => _limiter.GetStatistics(context) is { CurrentAvailablePermits: <= 0 };

    /// <summary>A wrong key came from this address.</summary>
    public void Count(HttpContext context) => _limiter.AttemptAcquire(context).Dispose();

    public void Dispose() => _limiter.Dispose();
}
