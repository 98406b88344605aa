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

    public static ProblemHttpResult NoWithdrawal() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No withdrawal", detail: "No audience knows of a withdrawal of this user that still stands. One that was recorded just now arrives within seconds; a user without events, or of whom a newer statement says that consent is given, has none.");

    public static ProblemHttpResult NoResync() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such resync", detail: "The audience has no such resync. POST /v1/audiences/{id}/resync asks for its members.");

    public static ProblemHttpResult ResyncEnded() => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict, title: "Ended already", detail: "The resync has ended, or is being ended otherwise. GET /v1/audiences/{id}/resync tells how.");

    public static ProblemHttpResult NoRepair() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such repair", detail: "The audience was never repaired. POST /v1/audiences/{id}/repair begins a repair.");

    public static ProblemHttpResult RepairNotIn(string status) => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict, title: $"No {status} repair", detail: $"The audience has no {status} repair. GET /v1/audiences/{{id}}/repair tells how its latest stands.");

    public static ProblemHttpResult Paused() => TypedResults.Problem(
        statusCode: StatusCodes.Status409Conflict, title: "Paused", detail: "The audience is paused. Resume it first: PATCH with {\"status\":\"active\"}.");

    public static ProblemHttpResult NoAccount() => TypedResults.Problem(
        statusCode: StatusCodes.Status404NotFound, title: "No such account", detail: "There is no ad account with this id in the workspace. GET /v1/accounts lists them.");

    public static ProblemHttpResult ToProblem(this LinkException refused) =>
        TypedResults.Problem(statusCode: refused.Status, title: refused.Title, detail: refused.Message);
}
