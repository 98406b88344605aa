using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

internal static class Paging
{
    public static ValidationProblem Refuse() =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["limit"] = ["Give a number from 1 to 200."] });
}
