using Audiences.Uploader.CustomAudiences;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

internal static class Problems
{
    public static ProblemHttpResult NoAudience() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such audience", detail: "There is no audience with this id in the workspace. GET /v1/audiences lists them.");

    public static ProblemHttpResult NoCycle() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such cycle", detail: "The audience has no cycle with this id. GET /v1/audiences/{id}/cycles lists them.");

    public static ProblemHttpResult NoMember() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such member", detail: "No event about this user has reached the audience: the user was never in its segment while it was linked, or is forgotten.");

    public static ProblemHttpResult ToProblem(this LinkException refused) =>
        TypedResults.Problem(statusCode: refused.Status, title: refused.Title, detail: refused.Message);
}
