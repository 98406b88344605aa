using System.Text;
using Audiences.Intake;
using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Qualification;
using Audiences.SegmentQualifier.Users;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.SegmentQualifier.Endpoints;

internal static class UserEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/users/{userId}", FindAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("GetUser")
            .WithTags("Users")
            .WithSummary("The segments that events named the user in, or out of, since when, and what the user said about consent.");
        app.MapPost("/v1/users/{userId}/consent", StateConsentAsync)
            .Accepts<ConsentRequest>("application/json")
            .RequireAuthorization(Policies.Operate)
            .WithName("StateConsent")
            .WithTags("Users")
            .WithSummary("Records that a user gave or withdrew consent; withdrawn takes the user out of every audience in its next cycle.");
        app.MapDelete("/v1/users/{userId}", EraseAsync)
            .RequireAuthorization(Policies.Operate)
            .WithName("EraseUser")
            .WithTags("Users")
            .WithSummary("Erases a user: out of every audience in its next cycle, then forgotten. The receipt tells how far it is.");
        app.MapGet("/v1/erasures/{receiptId:guid}", FindErasureAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("GetErasure")
            .WithTags("Users")
            .WithSummary("How far an erasure is.");
    }

    private static async Task<Results<Ok<UserView>, ValidationProblem, ProblemHttpResult>> FindAsync(
        string userId, HttpContext http, IUserRecords users, CancellationToken cancellationToken)
    {
        userId = http.UserId(userId);
        if (CheckUser(userId) is { } problem)
        {
            return problem;
        }

        return await users.FindAsync(http.User.Workspace(), userId, cancellationToken) is { } user
            ? TypedResults.Ok(user)
            : TypedResults.Problem("No event named this user in this workspace.", statusCode: StatusCodes.Status404NotFound, title: "No such user");
    }

    private static async Task<Results<Accepted<ConsentAccepted>, ValidationProblem>> StateConsentAsync(
        string userId, HttpContext http, MembershipQualifier qualifier, TimeProvider time, CancellationToken cancellationToken)
    {
        userId = http.UserId(userId);
        if (CheckUser(userId) is { } problem)
        {
            return problem;
        }

        var (request, errors) = await ConsentBody.ReadAsync(http.Request.Body, time.GetUtcNow(), cancellationToken);
        if (request is null)
        {
            return TypedResults.ValidationProblem(errors, "The consent was not recorded. Correct the field and send it again.");
        }

        var asOf = request.OccurredAt ?? time.GetUtcNow();
        await qualifier.StateConsentAsync(http.User.Workspace(), new ConsentStatement(userId, asOf.UtcTicks, request.Advertising), cancellationToken);

        // Of a withdrawal, the uploader keeps the receipt.
        var receipt = request.Advertising ? null : $"/v1/users/{Uri.EscapeDataString(userId)}/withdrawal";
        return TypedResults.Accepted(receipt, new ConsentAccepted(request.Advertising, asOf));
    }

    private static async Task<Results<Accepted<ErasureAccepted>, ValidationProblem>> EraseAsync(
        string userId, HttpContext http, UserEraser eraser, CancellationToken cancellationToken)
    {
        userId = http.UserId(userId);
        if (CheckUser(userId) is { } problem)
        {
            return problem;
        }

        var erasure = await eraser.EraseAsync(http.User.Workspace(), userId, cancellationToken);
        return TypedResults.Accepted(
            $"/v1/erasures/{erasure.ReceiptId}",
            new ErasureAccepted(erasure.ReceiptId, new DateTimeOffset(erasure.ErasedAt, TimeSpan.Zero)));
    }

    private static async Task<Results<Ok<ErasureReceipt>, ProblemHttpResult>> FindErasureAsync(
        Guid receiptId, HttpContext http, IErasures erasures, CancellationToken cancellationToken) =>
        await erasures.FindAsync(http.User.Workspace(), receiptId, cancellationToken) is { } receipt
            ? TypedResults.Ok(receipt)
            : TypedResults.Problem("This workspace has no receipt of that number. Use the receiptId of the answer to DELETE /v1/users/{userId}.", statusCode: StatusCodes.Status404NotFound, title: "No such receipt");

    private static ValidationProblem? CheckUser(string userId) =>
        userId.Length is > 0 and <= IntakeLimits.MaxIdLength && !userId.Contains('\0', StringComparison.Ordinal) && IsWellFormed(userId)
            ? null
            : TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["userId"] = ["Send 1 to 256 characters of well-formed text, percent-encoded in the path."] });

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
