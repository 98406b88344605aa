using System.Xml;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.Uploader.CustomAudiences;

namespace Audiences.Uploader.Endpoints;

/// <summary>Checks what somebody asks for, field by field.</summary>
internal sealed class AudienceRules
{
    private static readonly string[] Operators =
    [
        ConditionOperators.Exists, ConditionOperators.Missing, ConditionOperators.EqualTo, ConditionOperators.NotEqualTo,
        ConditionOperators.In, ConditionOperators.NotIn, ConditionOperators.GreaterThan, ConditionOperators.LessThan,
    ];

    private readonly Dictionary<string, List<string>> _errors = new(StringComparer.Ordinal);

    /// <summary>What is wrong; empty when nothing is.</summary>
    public Dictionary<string, string[]> Errors => _errors.ToDictionary(e => e.Key, e => e.Value.ToArray(), StringComparer.Ordinal);

    public void Text(string field, string? value, int most, bool required)
    {
        if (value is null ? required : string.IsNullOrWhiteSpace(value) || value.Length > most)
        {
            Wrong(field, $"Give 1 to {most} characters.");
        }
        else if (value is not null && value.Contains('\0', StringComparison.Ordinal))
        {
            Wrong(field, "Leave out the NUL character.");
        }
    }

    public void Action(string? action)
    {
        if (action is not (null or MappingActions.SingleIdentifier or MappingActions.MultipleIdentifiers))
        {
            Wrong("action", $"Write {MappingActions.SingleIdentifier} or {MappingActions.MultipleIdentifiers}.");
        }
    }

    public void ValueBased(bool? valueBased, string? action)
    {
        if (valueBased == true && !ValueBasedRows.Fits(action) && !_errors.ContainsKey("action"))
        {
            Wrong("action", ValueBasedRows.Advice);
        }
    }

    public void Status(string? status)
    {
        if (status is not (null or AudienceStatuses.Active or AudienceStatuses.Paused))
        {
            Wrong("status", $"Write {AudienceStatuses.Active} or {AudienceStatuses.Paused}.");
        }
    }

    public void CustomAudienceId(string? id)
    {
        if (id is not null && (id.Length is 0 or > 32 || !id.All(char.IsAsciiDigit)))
        {
            Wrong("customAudienceId", "Give Meta's number of the audience, digits only.");
        }
    }

    public TimeSpan? Interval(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            var interval = XmlConvert.ToTimeSpan(text);
            if (interval >= TimeSpan.FromMinutes(1) && interval <= TimeSpan.FromDays(30))
            {
                return interval;
            }
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            // Told below, as for one that is out of range.
        }

        Wrong("refreshInterval", "Give an ISO 8601 duration from PT1M to P30D, such as PT1H.");
        return null;
    }

    public void CustomerFileSource(string? source)
    {
        if (source is not null && !CustomerFileSources.All.Contains(source, StringComparer.Ordinal))
        {
            Wrong("customerFileSource", $"Write one of {string.Join(", ", CustomerFileSources.All)}.");
        }
    }

    public void EmptyAtMeta(bool? empty, string? status)
    {
        if (empty == true && status != AudienceStatuses.Paused)
        {
            Wrong("emptyAtMeta", $"Give it together with the status {AudienceStatuses.Paused}.");
        }
    }

    /// <summary>Null when nothing was said.</summary>
    public RetentionChange? Retention(string? text, bool canEnd)
    {
        if (text is null || (canEnd && text == "none"))
        {
            return text is null ? null : new RetentionChange(null);
        }

        try
        {
            var retention = XmlConvert.ToTimeSpan(text);
            if (retention >= TimeSpan.FromDays(1) && retention <= TimeSpan.FromDays(3650))
            {
                return new RetentionChange(retention);
            }
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            // Told below, as for one that is out of range.
        }

        Wrong("retention", $"Give an ISO 8601 duration from P1D to P3650D, such as P180D{(canEnd ? ", or none" : "")}.");
        return null;
    }

    /// <summary>Null when nothing was said.</summary>
    public LimitedDataUseChange? LimitedDataUse(LimitedDataUseRequest? request)
    {
        if (request is null || request.Enabled == false)
        {
            return request is null ? null : new LimitedDataUseChange(null);
        }

        var wanted = new LimitedDataUse(request.Country ?? 0, request.State ?? 0);
        if (!wanted.IsValid)
        {
            Wrong("limitedDataUse", "Leave country and state out, or give country 1 and Meta's number of the state, such as 1000 for California.");
        }

        return new LimitedDataUseChange(wanted);
    }

    public void Conditions(IReadOnlyList<AudienceCondition>? conditions)
    {
        for (var n = 0; n < (conditions?.Count ?? 0); n++)
        {
            Condition($"conditions[{n}]", conditions![n]);
        }
    }

    private void Condition(string field, AudienceCondition? condition)
    {
        if (condition is null || string.IsNullOrWhiteSpace(condition.Property) || condition.Property.Length > 256)
        {
            Wrong(field + ".property", "Give the path of the property, such as properties.country.");
            return;
        }

        if (!Operators.Contains(condition.Operator, StringComparer.Ordinal))
        {
            Wrong(field + ".operator", $"Write one of {string.Join(", ", Operators)}.");
            return;
        }

        var count = condition.Values?.Count ?? 0;
        var fits = condition.Operator switch
        {
            ConditionOperators.Exists or ConditionOperators.Missing => count == 0,
            ConditionOperators.In or ConditionOperators.NotIn => count is >= 1 and <= 1000,
            _ => count == 1,
        };
        if (!fits)
        {
            Wrong(field + ".values", condition.Operator switch
            {
                ConditionOperators.Exists or ConditionOperators.Missing => "Leave values out with this operator.",
                ConditionOperators.In or ConditionOperators.NotIn => "Give 1 to 1,000 values.",
                _ => "Give exactly one value.",
            });
        }
    }

    private void Wrong(string field, string advice)
    {
        if (!_errors.TryGetValue(field, out var list))
        {
            _errors[field] = list = [];
        }

        list.Add(advice);
    }
}
