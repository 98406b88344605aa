namespace Audiences.EndToEndTests.Running;

/// <summary>The tests that share the running system, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SystemTests : ICollectionFixture<SystemFixture>
{
    public const string Name = "Running system";
}
