using System.Globalization;
using System.Text.Json;
using Audiences.Contracts.Audiences;

namespace Audiences.SegmentQualifier.Conditions;

/// <summary>
/// Tests an event against an audience's conditions. A property that is an array holds if any of its values does; the
/// negated operators are the exact opposite of their positive ones.
/// </summary>
public static class ConditionEvaluator
{
    /// <summary>Do all conditions hold? An operator that is not known holds for nobody.</summary>
    public static bool Hold(IReadOnlyList<AudienceCondition> conditions, JsonElement membershipEvent)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        foreach (var condition in conditions)
        {
            if (!Holds(condition, membershipEvent))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(AudienceCondition condition, JsonElement membershipEvent)
    {
        var values = ConditionPath.Values(membershipEvent, condition.Property);
        return condition.Operator switch
        {
            ConditionOperators.Exists => values.Any(),
            ConditionOperators.Missing => !values.Any(),
            ConditionOperators.EqualTo or ConditionOperators.In => values.Any(value => IsOneOf(value, condition.Values)),
            ConditionOperators.NotEqualTo or ConditionOperators.NotIn => !values.Any(value => IsOneOf(value, condition.Values)),
            ConditionOperators.GreaterThan => values.Any(value => condition.Values.Any(bound => Compare(value, bound) > 0)),
            ConditionOperators.LessThan => values.Any(value => condition.Values.Any(bound => Compare(value, bound) < 0)),
            _ => false,
        };
    }

    private static bool IsOneOf(JsonElement value, IReadOnlyList<string> wanted)
    {
        foreach (var one in wanted)
        {
            if (Compare(value, one) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Compare(JsonElement value, string other)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var left)
            && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var right)
                ? left.CompareTo(right)
                : string.Compare(text, other, StringComparison.OrdinalIgnoreCase);
    }
}
