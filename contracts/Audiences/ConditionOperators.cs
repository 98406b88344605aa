namespace Audiences.Contracts.Audiences;

/// <summary>
/// The values of <see cref="AudienceCondition.Operator"/>. Text compares ordinally without case; numbers compare as
/// numbers where both sides are numbers. A missing property meets only <c>notEquals</c>, <c>notIn</c> and <c>missing</c>.
/// </summary>
public static class ConditionOperators
{
    public const string Exists = "exists";
    public const string Missing = "missing";
    public const string EqualTo = "equals";
    public const string NotEqualTo = "notEquals";
    public const string In = "in";
    public const string NotIn = "notIn";
    public const string GreaterThan = "greaterThan";
    public const string LessThan = "lessThan";
}
