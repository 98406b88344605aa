using System.Text.Json;
using Audiences.Mapping.KnownAccounts;
using Audiences.Mapping.Mappings;
using Audiences.Mapping.Preview;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Mapping.Endpoints;

/// <summary><c>POST /v1/accounts/{id}/mapping/preview</c>.</summary>
internal static class PreviewEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/v1/accounts/{id:guid}/mapping/preview", PreviewAsync).WithTags("Mapping").RequireAuthorization(Policies.Operate)
            .WithName("PreviewMapping").WithSummary("What a sample record becomes; nothing is stored").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<PreviewView>, ValidationProblem, ProblemHttpResult>> PreviewAsync(
        Guid id, JsonBody<PreviewRequest> body, HttpContext http, AccountKnowledge accounts, AccountMappings mappings, MappingPreview preview, CancellationToken cancellationToken)
    {
        var errors = body.Value is { } sent ? Errors(sent) : body.Errors;
        if (body.Value is not { Record: { } record } request || errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var workspace = http.User.Workspace();
        if (!await accounts.ExistsAsync(workspace, id, cancellationToken))
        {
            return MappingEndpoints.NoSuchAccount();
        }

        var draft = request.Mapping ?? MappingDraft.Of(await mappings.FindAsync(workspace, id, cancellationToken));
        return draft is null
            ? TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["mapping"] = ["The account has no mapping yet. Send one to try, such as {\"preset\": \"segment\"}."] })
            : TypedResults.Ok(preview.Of(draft, record));
    }

    private static Dictionary<string, string[]> Errors(PreviewRequest request)
    {
        var errors = request.Mapping is { } draft
            ? MappingRules.Errors(draft).ToDictionary(pair => "mapping." + pair.Key, pair => pair.Value)
            : [];
        if (request.Record is not { ValueKind: JsonValueKind.Object })
        {
            errors["record"] = ["Send a membership event as a JSON object, such as {\"userId\": \"u-1\", \"properties\": {\"email\": \"ann@example.com\"}}."];
        }

        return errors;
    }
}
