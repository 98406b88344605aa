using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Client;

/// <summary>Asks for refresh cycles and waits until they are over.</summary>
internal static class CycleWaiter
{
    public static async Task<IReadOnlyList<CycleAnswer>> RefreshAsync(
        AudiencesClient client,
        IEnumerable<Guid> audiences,
        IProgressStep step,
        CancellationToken cancellationToken)
    {
        var asked = new List<(Guid Audience, CycleAnswer Cycle)>();
        foreach (var audience in audiences)
        {
            asked.Add((audience, await client.RefreshAsync(audience, cancellationToken)));
        }

        var over = new List<CycleAnswer>();
        foreach (var (audience, cycle) in asked)
        {
            var current = cycle;
            while (!current.IsOver)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
                current = await client.GetCycleAsync(audience, cycle.Id, cancellationToken);
            }

            step.Advance(1);
            over.Add(current);
        }

        return over;
    }
}
