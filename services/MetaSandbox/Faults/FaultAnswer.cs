namespace Audiences.MetaSandbox;

/// <summary>What a fault puts in place of the answer.</summary>
internal static class FaultAnswer
{
    private const string Page = "<!DOCTYPE html>\n<html lang=\"en\" id=\"facebook\"><head><title>Facebook | Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>\n";

    public static bool IsOne(SandboxFault fault) =>
        fault.Cut || fault.Html || fault.Code is not null || fault.Status is not null || fault.ThrottleMinutes is not null;

    /// <summary>False for a fault that only delays.</summary>
    /// <exception cref="GraphFailure">The error that the fault calls for.</exception>
    public static async Task<bool> WriteAsync(GraphCall call, SandboxFault fault)
    {
        if (fault.Cut)
        {
            call.IsCut = true;
            call.Http.Abort();
            return true;
        }

        UsageHeaders.Write(call, fault);
        if (fault.ThrottleMinutes is { } minutes)
        {
            UsageHeaders.Write(call, 100, minutes);
            throw GraphErrors.TooManyCalls(minutes);
        }

        if (fault.Code is { } code)
        {
            throw Failure(fault, code);
        }

        if (!fault.Html && fault.Status is null)
        {
            return false;
        }

        call.Http.Response.StatusCode = fault.Status ?? 502;
        call.Http.Response.ContentType = "text/html; charset=utf-8";
        await call.Http.Response.WriteAsync(fault.Html ? Page : "", call.Http.RequestAborted);
        return true;
    }

    private static GraphFailure Failure(SandboxFault fault, int code) => new(fault.Message ?? $"(#{code}) An error that was asked for", code)
    {
        Status = fault.Status ?? (code is 1 or 2 ? 500 : code == 190 ? 401 : 400),
        Type = fault.Type ?? "OAuthException",
        Subcode = fault.Subcode,
        UserTitle = fault.UserTitle,
        UserMessage = fault.UserMessage,
        IsTransient = fault.Transient ?? code is 1 or 2,
    };
}
