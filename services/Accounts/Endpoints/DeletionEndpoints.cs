using Audiences.Accounts.AdAccounts;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>DELETE /v1/accounts/{id}</c>.</summary>
internal static class DeletionEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapDelete("/v1/accounts/{id:guid}", DeleteAsync).WithTags("Accounts").RequireAuthorization(Policies.Administer)
            .WithName("DeleteAccount").WithSummary("Delete it and erase its token; with audiences linked it needs confirm=true, and audiences says whether they stop or are deleted at Meta")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<DeletionView>, Accepted<DeletionView>, ValidationProblem, ProblemHttpResult>> DeleteAsync(
        Guid id, HttpContext http, AccountDeletion deletion, bool confirm = false, string audiences = "stop", CancellationToken cancellationToken = default)
    {
        if (audiences is not ("stop" or "deleteAtMeta"))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["audiences"] = ["Write stop, which leaves what they hold at Meta, or deleteAtMeta."] });
        }

        var fate = audiences == "stop" ? AudienceFate.Stop : AudienceFate.DeleteAtMeta;
        return await deletion.DeleteAsync(http.User.Workspace(), id, confirm, fate, cancellationToken) switch
        {
            null => Answers.NoSuchAccount(),
            { Stage: DeletionStage.NeedsConfirmation } waiting => Unconfirmed(waiting, fate),
            { Stage: DeletionStage.Ending } ending => TypedResults.Accepted($"/v1/accounts/{id}", View(ending, [], ending.Audiences)),
            var done => TypedResults.Ok(View(done, done.Audiences, [])),
        };
    }

    private static ProblemHttpResult Unconfirmed(DeletionOutcome waiting, AudienceFate fate)
    {
        var names = string.Join(", ", waiting.Audiences);
        var effect = fate == AudienceFate.Stop
            ? $"Deleting '{waiting.Account.Name}' stops these audiences: {names}. What they hold at Meta stays there. To go on, repeat the call with ?confirm=true; to delete them at Meta, too, with ?confirm=true&audiences=deleteAtMeta."
            : $"Deleting '{waiting.Account.Name}' deletes these audiences, here and at Meta: {names}. Campaigns that use them lose them. To go on, repeat the call with ?confirm=true&audiences=deleteAtMeta.";
        return TypedResults.Problem(
            effect,
            statusCode: StatusCodes.Status409Conflict,
            title: "Audiences are linked",
            extensions: new Dictionary<string, object?> { ["audiences"] = waiting.Audiences });
    }

    private static DeletionView View(DeletionOutcome outcome, IReadOnlyList<string> stopped, IReadOnlyList<string> deleted) =>
        new(outcome.Account.Id, stopped, deleted, outcome.NewDefault is { } heir ? AccountView.Of(heir) : null, Sentence(outcome));

    private static string Sentence(DeletionOutcome outcome)
    {
        var done = outcome.Deleted
            ? "The account is deleted and its token is erased."
            : "The account is deleted, and its token erased, as soon as its audiences are deleted at Meta.";
        return (outcome.WasDefault, outcome.NewDefault) switch
        {
            (false, _) => done,
            (true, { } heir) => $"{done} '{heir.Name}' is the default account now.",
            _ => done + " No account is the default now: choose one with POST /v1/accounts/{id}/default.",
        };
    }
}
