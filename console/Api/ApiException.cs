namespace Audiences.Console.Api;

/// <summary>The API refused, or did not answer.</summary>
public sealed class ApiException(ApiProblem problem) : Exception(problem.Detail ?? problem.Title)
{
    /// <summary>What it said.</summary>
    public ApiProblem Problem { get; } = problem;
}
