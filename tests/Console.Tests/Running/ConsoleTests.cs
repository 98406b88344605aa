namespace Audiences.Console.Tests.Running;

/// <summary>The tests that share server and browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ConsoleTests : ICollectionFixture<ConsoleFixture>
{
    public const string Name = "Console";
}
