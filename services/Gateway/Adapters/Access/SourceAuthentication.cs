using System.Text.Encodings.Web;
using Audiences.Gateway.Events;
using Audiences.Gateway.Limits;
using Audiences.Gateway.Refusals;
using Audiences.Gateway.Sessions;
using Audiences.Intake;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Audiences.Gateway.Adapters.Access;

/// <summary>Authenticates a source by its secret, or by the signature over the body that Segment sends.</summary>
internal sealed class SourceAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SourceLookup sources,
    FailedKeys failed,
    AccessRefusal refusal,
    TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Source";

    private const string Refused = "The source is not known, or the secret is not its.";
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private bool _tooLarge;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var secret = SourceCredentials.Secret(Request);
        var signature = Request.Headers[SourceCredentials.Signature].ToString();
        if (secret is null && signature.Length == 0)
        {
            return AuthenticateResult.NoResult();
        }

        var source = Guid.TryParse(Request.RouteValues["id"]?.ToString(), out var id) ? await sources.FindAsync(id, Context.RequestAborted) : null;
        if (source is not null && (secret is not null ? source.Accepts(secret, time.GetUtcNow()) : await IsSignedAsync(source, signature)))
        {
            var principal = Caller.Principal(Scheme, source.Name, Roles.Publisher, source.Workspace).WithKey(new Keys.KeyHolder(source.Name, Roles.Publisher, source.Workspace, source.Id));
            return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme));
        }

        failed.Count(Context);
        return AuthenticateResult.Fail(Refused);
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var refused = (await HandleAuthenticateOnceSafeAsync()).Failure is not null;
        if (_tooLarge)
        {
            await refusal.WriteAsync(Context, StatusCodes.Status413PayloadTooLarge, null, "A body may have 16 MB. Set a smaller batch size at the product.");
        }
        else if (failed.IsOver(Context))
        {
            await TooMany.AnswerAsync(Context, Pause, "Too many wrong secrets came from this address. Correct the secret, and try again after the time in Retry-After.");
        }
        else
        {
            await refusal.UnauthorizedAsync(
                Context,
                refused
                    ? "There is no source at this address, or its secret does not fit. Segment signs only the first event of a batch: switch batching off there, or send the secret as a header. An admin gives the source a new secret with POST /v1/sources/{id}/secret."
                    : "Send the source's secret: Authorization: Bearer <secret>, as the password of basic, as X-Api-Key, or by Segment's X-Signature.",
                refused);
        }
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => refusal.ForbiddenAsync(Context);

    /// <summary>A signature needs the bytes as they came; who reads the body later is given them again.</summary>
    private async Task<bool> IsSignedAsync(KnownSource source, string signature)
    {
        if (source.Adapter.Product != SourceProducts.Segment)
        {
            return false;
        }

        try
        {
            using var bounded = new BoundedBody(Request.Body, IntakeLimits.MaxDocumentBytes);
            var body = new MemoryStream();
            await bounded.CopyToAsync(body, Context.RequestAborted);
            body.Position = 0;
            Request.Body = body;
            var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
            return source.SecretsAt(time.GetUtcNow()).Any(secret => BodySignature.Matches(signature, bytes.Span, secret));
        }
        catch (BodyTooLargeException)
        {
            _tooLarge = true;
            return false;
        }
    }
}
