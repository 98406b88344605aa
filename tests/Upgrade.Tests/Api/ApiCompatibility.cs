namespace Audiences.Upgrade.Tests.Api;

/// <summary>What breaks a program that was written for the release's API. Of what it sends nothing may be refused, of what it reads nothing may be missing.</summary>
internal static class ApiCompatibility
{
    private const int Deepest = 12;

    public static IEnumerable<Loss> Losses(IReadOnlyDictionary<string, ApiOperation> released, IReadOnlyDictionary<string, ApiOperation> now) =>
        released.Values.SelectMany(before => now.TryGetValue(before.Name, out var after) ? Losses(before, after) : [new Loss(before.Name, "is gone.")]);

    private static IEnumerable<Loss> Losses(ApiOperation before, ApiOperation after)
    {
        var (name, parameters, bodies, answers) = (after.Name, after.Parameters, after.Bodies, after.Answers);
        return
        [
            .. before.Parameters.SelectMany(old => parameters.TryGetValue(old.Key, out var now)
                ? Sent($"{name} ?{old.Key}", old.Value.Schema, now.Schema)
                : [new Loss($"{name} ?{old.Key}", "is gone.")]),
            .. parameters.Where(now => now.Value.Required && before.Parameters.GetValueOrDefault(now.Key) is not { Required: true })
                .Select(now => new Loss($"{name} ?{now.Key}", "must be given now.")),
            .. before.Bodies.SelectMany(old => bodies.TryGetValue(old.Key, out var now)
                ? Sent($"{name} body", old.Value, now)
                : [new Loss($"{name} body", $"may no longer be {old.Key}.")]),
            .. after.MustHaveBody && !before.MustHaveBody ? [new Loss($"{name} body", "must be given now.")] : Array.Empty<Loss>(),
            .. before.Answers.SelectMany(old => answers.TryGetValue(old.Key, out var now)
                ? old.Value is null ? [] : Read($"{name} answer", old.Value, now!)
                : [new Loss($"{name} answer", $"is no longer {old.Key}.")]),
        ];
    }

    private static IEnumerable<Loss> Sent(string where, ApiSchema before, ApiSchema after, int depth = 0)
    {
        if (after.Types is { } takes && before.Types?.IsSubsetOf(takes) != true)
        {
            yield return new Loss(where, $"takes {Text(after.Types)} and took {Text(before.Types)}.");
        }

        if (before.Members.Count > 0)
        {
            foreach (var member in after.Required.Except(before.Required))
            {
                yield return new Loss($"{where}.{member}", "must be given now.");
            }
        }

        foreach (var loss in Inner(where, before, after, depth, Sent))
        {
            yield return loss;
        }
    }

    private static IEnumerable<Loss> Read(string where, ApiSchema before, ApiSchema after, int depth = 0)
    {
        if (before.Types is { } was && after.Types?.IsSubsetOf(was) != true)
        {
            yield return new Loss(where, $"may be {Text(after.Types)} and was {Text(before.Types)}.");
        }

        foreach (var member in before.Required.Except(after.Required).Where(after.Members.ContainsKey))
        {
            yield return new Loss($"{where}.{member}", "may be left out now.");
        }

        foreach (var loss in Inner(where, before, after, depth, Read))
        {
            yield return loss;
        }
    }

    private static IEnumerable<Loss> Inner(
        string where, ApiSchema before, ApiSchema after, int depth, Func<string, ApiSchema, ApiSchema, int, IEnumerable<Loss>> compare)
    {
        if (depth == Deepest)
        {
            return [];
        }

        var members = after.Members;
        var losses = before.Members.SelectMany(old => members.TryGetValue(old.Key, out var now)
            ? compare($"{where}.{old.Key}", old.Value, now, depth + 1)
            : [new Loss($"{where}.{old.Key}", "is gone.")]);
        return before.Items is { } items && after.Items is { } nowItems ? losses.Concat(compare($"{where}[]", items, nowItems, depth + 1)) : losses;
    }

    private static string Text(IReadOnlySet<string>? types) => types is null ? "anything" : string.Join(" or ", types.Order(StringComparer.Ordinal));
}
