using Audiences.Benchmarks.Reporting;

namespace Audiences.Benchmarks;

/// <summary>One thing that is measured, with what it is held against.</summary>
internal interface IBenchmark
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>The name in the table.</summary>
    string Title { get; }

    /// <summary>Measures.</summary>
    Task RunAsync(Sizes sizes, Report report);
}
