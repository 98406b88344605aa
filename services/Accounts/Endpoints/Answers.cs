using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary>The problems that the endpoints answer with.</summary>
internal static class Answers
{
    public static ProblemHttpResult NoSuchAccount() => TypedResults.Problem(
        "There is no such account in this workspace. GET /v1/accounts lists them.", statusCode: StatusCodes.Status404NotFound, title: "Account not found");

    public static ProblemHttpResult NoSuchConnection() => TypedResults.Problem(
        "There is no such connection, its time has run out, or its person has not consented at Meta yet. Start with POST /v1/accounts/connect.",
        statusCode: StatusCodes.Status404NotFound, title: "Connection not found");

    public static ProblemHttpResult Exists(AdAccount existing) => TypedResults.Problem(
        $"Ad account {existing.AdAccountId} is connected already, as '{existing.Name}'. To give it a new token, POST /v1/accounts/{existing.Id}/reconnect.",
        statusCode: StatusCodes.Status409Conflict,
        title: "Ad account exists",
        extensions: new Dictionary<string, object?> { ["accountId"] = existing.Id });

    public static ProblemHttpResult Failed(AccountCheckup checkup)
    {
        var failed = checkup.Findings.Where(finding => !finding.Ok).ToArray();
        var extensions = new Dictionary<string, object?> { ["findings"] = checkup.Findings };
        var errors = failed.Where(finding => finding.Check is CheckNames.ApiVersion or CheckNames.AdAccountId)
            .GroupBy(finding => finding.Check)
            .ToDictionary(findings => findings.Key, findings => findings.Select(finding => finding.Message).ToArray());
        if (errors.Count > 0)
        {
            extensions["errors"] = errors;
        }

        return checkup.Inconclusive
            ? TypedResults.Problem(failed.First(finding => finding.Inconclusive).Message, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Meta gave no answer", extensions: extensions)
            : TypedResults.Problem(string.Join(' ', failed.Select(finding => finding.Message)), statusCode: StatusCodes.Status422UnprocessableEntity, title: "The account failed its checks", extensions: extensions);
    }

    public static ProblemHttpResult IsEnding(AdAccount account) => TypedResults.Problem(
        $"'{account.Name}' is being deleted. Choose another account.", statusCode: StatusCodes.Status409Conflict, title: "Account is being deleted");

    public static ValidationProblem NoSuchPage() => TypedResults.ValidationProblem(new Dictionary<string, string[]>
    {
        ["pageId"] = ["Give one of the pages that GET /v1/accounts/connections/{connectionId} lists, or leave it out. Pages are listed when the connection was started with \"pages\": true."],
    });

    public static ProblemHttpResult MetaFailed(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Meta gave no answer");
}
