using System.Security.Claims;
using Audiences.Gateway.Webhooks;
using Audiences.Gateway.Webhooks.Addresses;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>/v1/webhooks</c>.</summary>
internal static class WebhookEndpoints
{
    public static void MapWebhooks(this IEndpointRouteBuilder app)
    {
        var webhooks = app.MapGroup("/v1/webhooks").RequireAuthorization(Policies.Administer).WithTags("Webhooks");
        webhooks.MapPost("", CreateAsync)
            .WithName("CreateWebhook")
            .WithSummary("Make a webhook")
            .WithDescription("Deliveries are signed as Standard Webhooks. The answer holds the secret, which cannot be shown again.");
        webhooks.MapGet("", ListAsync)
            .WithName("ListWebhooks")
            .WithSummary("List the webhooks, each with its newest attempt");
        webhooks.MapDelete("/{id:guid}", DeleteAsync)
            .WithName("DeleteWebhook")
            .WithSummary("Delete a webhook, and what waits for it")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Created<NewWebhookAnswer>, ValidationProblem>> CreateAsync(
        WebhookRequest request, ClaimsPrincipal user, HttpResponse response, WebhookRegistry registry, WebhookOptions options, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string[]>();
        if (WebhookUrl.Error(request.Url, options) is { } error)
        {
            errors["url"] = [error];
        }

        if (request.Events is not { Count: > 0 } events || events.Except(WebhookEvents.All).Any())
        {
            errors["events"] = [$"must list one or more of {string.Join(", ", WebhookEvents.All)}."];
        }

        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors, "Correct the fields under errors and send the request again.", title: "The webhook was not made");
        }

        var (webhook, secret) = await registry.CreateAsync(user.Workspace(), request.Url!, request.Events!, user.DisplayName(), cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"/v1/webhooks/{webhook.Id}", NewWebhookAnswer.Of(webhook, secret));
    }

    private static async Task<Ok<WebhooksAnswer>> ListAsync(ClaimsPrincipal user, WebhookRegistry registry, CancellationToken cancellationToken)
    {
        var webhooks = await registry.ListAsync(user.Workspace(), cancellationToken);
        return TypedResults.Ok(new WebhooksAnswer([.. webhooks.Select(one => WebhookAnswer.Of(one.Webhook, one.Pending))]));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id, ClaimsPrincipal user, WebhookRegistry registry, CancellationToken cancellationToken) =>
        await registry.DeleteAsync(user.Workspace(), id, cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.Problem("The workspace has no webhook with this id. GET /v1/webhooks lists them.", statusCode: StatusCodes.Status404NotFound, title: "There is no such webhook");
}
