using System.Text.Json;
using Audiences.Contracts.Audiences;
using Audiences.SegmentQualifier.Conditions;

namespace Audiences.SegmentQualifier.Tests.Conditions;

public sealed class ConditionEvaluatorTests
{
    private static readonly JsonElement Event = JsonElement.Parse(
        """{"properties":{"country":"DE","age":30,"spent":"12.50","vip":true,"tags":["a","B"],"gone":null,"address":{"city":"Bonn"}}}""");

    [Theory]
    [InlineData("properties.country", "equals", "de", true)]
    [InlineData("properties.country", "notEquals", "de", false)]
    [InlineData("properties.country", "in", "fr,De", true)]
    [InlineData("properties.country", "notIn", "fr,at", true)]
    [InlineData("properties.age", "equals", "30.0", true)]
    [InlineData("properties.age", "greaterThan", "9", true)]
    [InlineData("properties.age", "lessThan", "9", false)]
    [InlineData("properties.spent", "greaterThan", "9", true)]
    [InlineData("properties.vip", "equals", "true", true)]
    [InlineData("properties.tags", "equals", "b", true)]
    [InlineData("properties.tags[0]", "equals", "b", false)]
    [InlineData("properties.address.city", "exists", "", true)]
    [InlineData("properties.gone", "exists", "", false)]
    [InlineData("properties.gone", "missing", "", true)]
    [InlineData("properties.nothing.here", "equals", "x", false)]
    [InlineData("properties.nothing.here", "notEquals", "x", true)]
    [InlineData("properties.nothing.here", "notIn", "x", true)]
    [InlineData("properties.nothing.here", "lessThan", "x", false)]
    [InlineData("properties.country", "looksLike", "de", false)]
    public void An_operator_holds_as_documented(string property, string op, string values, bool holds) =>
        Assert.Equal(holds, ConditionEvaluator.Hold([new AudienceCondition { Property = property, Operator = op, Values = values.Split(',') }], Event));
}
