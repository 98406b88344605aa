namespace Audiences.Contracts.Tests.Architecture;

/// <summary>Who may know whom. A service that references another one can no longer be run, scaled or replaced by itself.</summary>
public sealed class ArchitectureTests
{
    private const string Contracts = "contracts";
    private const string Defaults = "services/ServiceDefaults";
    private const string Gateway = "services/Gateway";

    // The Gateway serves its files; it does not call its code.
    private const string Console = "console";
    private const string Standalone = "services/Standalone";
    private const string Sandbox = "services/MetaSandbox";

    [Fact]
    public void Contracts_reference_no_other_project() => Assert.Empty(ProjectReferences.ProjectsOf(Contracts));

    [Fact]
    public void Contracts_need_only_the_attributes_of_the_bus() =>
        Assert.Equal(["MassTransit.Abstractions"], ProjectReferences.PackagesOf(Contracts));

    [Fact]
    public void Services_reference_contracts_libraries_and_the_defaults_alone()
    {
        foreach (var service in ProjectReferences.Below("services").Except([Standalone]))
        {
            var strange = ProjectReferences.ProjectsOf(service)
                .Where(project => project is not (Contracts or Defaults) && (service, project) is not (Gateway, Console) && !project.StartsWith("libraries/", StringComparison.Ordinal));
            Assert.True(!strange.Any(), $"{service} references {string.Join(", ", strange)}.");
        }
    }

    [Fact]
    public void The_console_knows_the_API_and_the_identifiers_alone() => Assert.Equal(["libraries/Identifiers"], ProjectReferences.ProjectsOf(Console));

    [Fact]
    public void Libraries_know_no_service()
    {
        foreach (var library in ProjectReferences.Below("libraries"))
        {
            Assert.DoesNotContain(ProjectReferences.AllProjectsOf(library), project => project.StartsWith("services/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_sandbox_knows_nothing_of_the_product() => Assert.Empty(ProjectReferences.ProjectsOf(Sandbox));

    [Fact]
    public void Identifiers_know_neither_bus_nor_database()
    {
        string[] projects = ["libraries/Identifiers", .. ProjectReferences.AllProjectsOf("libraries/Identifiers")];

        Assert.DoesNotContain(projects.SelectMany(ProjectReferences.PackagesOf), package =>
            package.Contains("MassTransit", StringComparison.Ordinal)
            || package.Contains("EntityFramework", StringComparison.Ordinal)
            || package.Contains("Npgsql", StringComparison.Ordinal)
            || package.Contains("Sqlite", StringComparison.Ordinal));
        Assert.DoesNotContain(Contracts, projects);
    }
}
