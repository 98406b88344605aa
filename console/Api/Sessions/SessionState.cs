namespace Audiences.Console.Api.Sessions;

/// <summary>Who is signed in, and who waits until somebody is again.</summary>
public sealed class SessionState(SessionClient client, ConsoleSettingsSource settings)
{
    private static readonly string[] RolesUpwards = ["publisher", "viewer", "operator", "admin"];
    private TaskCompletionSource? _renewed;

    /// <summary>The stage changed.</summary>
    public event Action? Changed;

    /// <summary>How it stands.</summary>
    public SessionStage Stage { get; private set; }

    /// <summary>Counts the sign-ins, so that a call knows whether one came while it was under way.</summary>
    public int SignIns { get; private set; }

    /// <summary>Who is, or was, signed in.</summary>
    public SignedInPerson? Me { get; private set; }

    /// <summary>Whether the person's role includes another; the API decides, this only spares people buttons that would be refused.</summary>
    public bool May(string role) => Me is { } me && Array.IndexOf(RolesUpwards, me.Role) >= Array.IndexOf(RolesUpwards, role);

    /// <summary>Asks who is signed in.</summary>
    public async Task StartAsync()
    {
        try
        {
            Become(await client.MeAsync());
        }
        catch (ApiException)
        {
            Become(null);
        }
    }

    /// <summary>Somebody signed in.</summary>
    /// <returns>False when it is somebody else than before: their page is not this one, and nothing that was typed goes on under another name.</returns>
    public bool SignedIn(SignedInPerson me)
    {
        ArgumentNullException.ThrowIfNull(me);
        if (Stage == SessionStage.Over && Me is { } before && (before.Workspace != me.Workspace || before.Name != me.Name))
        {
            return false;
        }

        Become(me);
        return true;
    }

    /// <summary>Looks whether somebody has signed in elsewhere, in another tab perhaps.</summary>
    public async Task<bool> LookAgainAsync() => await client.MeAsync() is { } me && SignedIn(me);

    /// <summary>Ends when the person is signed in: at once, unless the session is over.</summary>
    public Task ReadyAsync(CancellationToken cancellationToken) =>
        Stage == SessionStage.Over ? _renewed!.Task.WaitAsync(cancellationToken) : Task.CompletedTask;

    /// <summary>The session is over: ends when the person has signed in again.</summary>
    public Task RenewAsync(CancellationToken cancellationToken)
    {
        if (Me is null)
        {
            // Whoever asked has signed out meanwhile, and the page that waits is about to go.
            return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        if (Stage != SessionStage.Over)
        {
            _renewed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Stage = SessionStage.Over;
            Changed?.Invoke();
        }

        return _renewed!.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Signs out.</summary>
    public async Task SignOutAsync()
    {
        await client.SignOutAsync();
        Become(null);
    }

    private void Become(SignedInPerson? me)
    {
        Me = me;
        Stage = me is null ? SessionStage.SignedOut : SessionStage.SignedIn;
        SignIns += me is null ? 0 : 1;
        settings.Forget();
        _renewed?.TrySetResult();
        _renewed = null;
        Changed?.Invoke();
    }
}
