using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>Audiences over HTTP.</summary>
internal static class AudienceEndpoints
{
    private const int LongestDescription = 500;

    private static readonly TimeSpan DefaultInterval = TimeSpan.FromHours(1);

    public static void MapAudiences(this IEndpointRouteBuilder app)
    {
        var audiences = app.MapGroup("/v1/audiences").WithTags("Audiences");
        audiences.MapPost("/", LinkAsync).RequireAuthorization(Policies.Operate).WithName("LinkAudience")
            .WithSummary("Links a segment to a custom audience, which is created at Meta unless one is named.");
        audiences.MapGet("/", ListAsync).RequireAuthorization(Policies.Read).WithName("ListAudiences")
            .WithSummary("Lists the audiences: a page, searched, filtered and sorted.");
        audiences.MapGet("/{id:guid}", FindAsync).RequireAuthorization(Policies.Read).WithName("GetAudience")
            .WithSummary("An audience with its counts, status, last and next cycle.");
        audiences.MapPatch("/{id:guid}", ChangeAsync).RequireAuthorization(Policies.Operate).WithName("ChangeAudience")
            .WithSummary("Changes name, description, refresh interval, conditions, action, boost, retention or limited data use; pauses and resumes.");
        audiences.MapDelete("/{id:guid}", UnlinkAsync).RequireAuthorization(Policies.Operate).WithName("UnlinkAudience")
            .WithSummary("Unlinks it; emptyAtMeta=true removes our members at Meta first, deleteAtMeta=true deletes the audience there.");
    }

    private static async Task<Results<Created<AudienceAnswer>, ValidationProblem, ProblemHttpResult>> LinkAsync(
        LinkAudienceRequest request, ClaimsPrincipal user, AudienceLinks links, Resyncs.Resyncs resyncs, AudienceQueries queries, CancellationToken cancellationToken)
    {
        var rules = new AudienceRules();
        rules.Text("name", request.Name, 200, required: true);
        rules.Text("segmentId", request.SegmentId, 256, required: true);
        rules.Action(request.Action);
        rules.ValueBased(request.ValueBased, request.Action);
        rules.CustomAudienceId(request.CustomAudienceId);
        rules.Conditions(request.Conditions);
        rules.Text("description", request.Description, LongestDescription, required: false);
        rules.CustomerFileSource(request.CustomerFileSource);
        var interval = rules.Interval(request.RefreshInterval);
        var retention = rules.Retention(request.Retention, canEnd: false);
        var limited = rules.LimitedDataUse(request.LimitedDataUse);
        if (rules.Errors is { Count: > 0 } errors)
        {
            return TypedResults.ValidationProblem(errors);
        }

        try
        {
            var details = new AudienceDescription(request.Description, request.CustomerFileSource ?? CustomerFileSources.User, retention?.To, limited?.To, request.ValueBased ?? false);
            var wanted = new AudienceSpecification(
                request.Name!, request.SegmentId!, request.AccountId, request.Action, interval ?? DefaultInterval, request.CustomAudienceId, request.Conditions ?? [], request.Boost ?? false, details);
            var audience = await links.LinkAsync(user.Workspace(), wanted, cancellationToken);
            if (request.Resync == true)
            {
                await resyncs.RequestAsync(user.Workspace(), audience.Id, "The segment was linked to a new audience.", user.DisplayName(), cancellationToken);
            }

            return TypedResults.Created($"/v1/audiences/{audience.Id}", await queries.FindAsync(user.Workspace(), audience.Id, cancellationToken));
        }
        catch (LinkException refused)
        {
            return refused.ToProblem();
        }
    }

    private static async Task<Results<Ok<PageAnswer<AudienceAnswer>>, ValidationProblem>> ListAsync(
        ClaimsPrincipal user, [AsParameters] AudienceListRequest request, AudienceList list, CancellationToken cancellationToken) =>
        request.Errors() is { Count: > 0 } errors
            ? TypedResults.ValidationProblem(errors)
            : TypedResults.Ok(await list.ReadAsync(user.Workspace(), request, cancellationToken));

    private static async Task<Results<Ok<AudienceAnswer>, ProblemHttpResult>> FindAsync(
        Guid id, ClaimsPrincipal user, AudienceQueries queries, CancellationToken cancellationToken) =>
        await queries.FindAsync(user.Workspace(), id, cancellationToken) is { } audience ? TypedResults.Ok(audience) : Problems.NoAudience();

    private static async Task<Results<Ok<AudienceAnswer>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, ChangeAudienceRequest request, ClaimsPrincipal user, AudienceLinks links, AudienceQueries queries, CancellationToken cancellationToken)
    {
        var rules = new AudienceRules();
        rules.Text("name", request.Name, 200, required: false);
        rules.Action(request.Action);
        rules.Status(request.Status);
        rules.Conditions(request.Conditions);
        rules.Text("description", request.Description, LongestDescription, required: false);
        rules.EmptyAtMeta(request.EmptyAtMeta, request.Status);
        var interval = rules.Interval(request.RefreshInterval);
        var retention = rules.Retention(request.Retention, canEnd: true);
        var limited = rules.LimitedDataUse(request.LimitedDataUse);
        if (rules.Errors is { Count: > 0 } errors)
        {
            return TypedResults.ValidationProblem(errors);
        }

        try
        {
            var change = new AudienceChange(request.Name, interval, request.Conditions, request.Action, request.Status, request.Boost, request.Description, retention, limited, request.EmptyAtMeta ?? false);
            return await links.ChangeAsync(user.Workspace(), id, change, cancellationToken) is null
                ? Problems.NoAudience()
                : TypedResults.Ok(await queries.FindAsync(user.Workspace(), id, cancellationToken));
        }
        catch (LinkException refused)
        {
            return refused.Field is { } field
                ? TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = [refused.Message] })
                : refused.ToProblem();
        }
    }

    private static async Task<Results<NoContent, Accepted, ProblemHttpResult>> UnlinkAsync(
        Guid id, ClaimsPrincipal user, AudienceLinks links, CancellationToken cancellationToken, bool emptyAtMeta = false, bool deleteAtMeta = false)
    {
        try
        {
            var ending = deleteAtMeta ? AudienceEndings.Delete : emptyAtMeta ? AudienceEndings.Empty : AudienceEndings.Leave;
            return await links.UnlinkAsync(user.Workspace(), id, ending, cancellationToken) switch
            {
                null => Problems.NoAudience(),
                { Ending: AudienceEndings.Leave } => TypedResults.NoContent(),
                _ => TypedResults.Accepted($"/v1/audiences/{id}"),
            };
        }
        catch (LinkException refused)
        {
            return refused.ToProblem();
        }
    }
}
