namespace Audiences.EndToEndTests.Chaos;

/// <summary>Which fault comes next, from a seed: several at a time, never two on the same target.</summary>
internal sealed class FaultSchedule(IReadOnlyList<ChaosFault> faults, int seed, int atOnce, ChaosReport report)
{
    private readonly HashSet<string> _hit = [];
    private readonly Random _random = new(seed);

    /// <summary>Faults until it is cancelled; then waits until the last is put right.</summary>
    public Task RunAsync(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => LaneAsync(stop)));

    private async Task LaneAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (fault, random) = Take();
            report.Begins(fault.Name, fault.Target);
            try
            {
                await fault.RunAsync(random);
            }
            finally
            {
                Release(fault);
            }

            await Task.Delay(random.Next(200, 2_000), CancellationToken.None);
        }
    }

    private (ChaosFault Fault, Random Random) Take()
    {
        lock (_hit)
        {
            var free = faults.Where(fault => !_hit.Contains(fault.Target)).ToList();
            var lot = _random.Next(free.Sum(fault => fault.Weight));
            var fault = free.First(candidate => (lot -= candidate.Weight) < 0);
            _hit.Add(fault.Target);
            return (fault, new Random(_random.Next()));
        }
    }

    private void Release(ChaosFault fault)
    {
        lock (_hit)
        {
            _hit.Remove(fault.Target);
        }
    }
}
