using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Connections;
using Audiences.Accounts.Health;
using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Accounts.Tests.Fakes;

/// <summary>The domain classes around a database and a fake Meta; each use of a property works on a context of its own.</summary>
public sealed class AccountsWorld(Func<AccountsDbContext> open)
{
    public const string Workspace = "default";

    public FakeGraph Graph { get; } = new();

    public GraphOptions App { get; } = new() { AppId = "100", AppSecret = "shh" };

    public RecordingAnnouncements Announcements { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    public IDataProtectionProvider Protection { get; } = new EphemeralDataProtectionProvider();

    public AccessTokenVault Vault => new(Protection);

    public AccountInspector Inspector => new(new TokenCheck(Graph, Options.Create(App), Time), new PermissionCheck(Graph), new AdAccountCheck(Graph), new RoomCheck(Graph));

    public AccountDirectory Directory => new(open());

    public AudienceLinks Links => new(open());

    public TokenHandout Handout => new(Directory, Vault);

    public AccountConnector Connector => With((db, directory) => new AccountConnector(db, directory, Inspector, Vault, Announcements, Time));

    public AccountReconnector Reconnector => With((db, directory) => new AccountReconnector(db, directory, Inspector, Vault, Announcements, Time));

    public DefaultAccount Default => With((db, directory) => new DefaultAccount(db, directory, Announcements));

    public AccountDeletion Deletion => With((db, directory) => new AccountDeletion(db, directory, new AudienceLinks(db), Announcements));

    public AccountHealth Health => With((db, directory) => new AccountHealth(db, directory, Inspector, Vault, Announcements, Time, NullLogger<AccountHealth>.Instance));

    public HealthRound Round => new(open(), Health, Time);

    public ConnectionStart Start => new(open(), new OAuthSettings(new Uri("https://www.facebook.com"), null), Options.Create(App), Time);

    public ConnectionCallback Callback => new(open(), new CodeExchange(Graph, Options.Create(App)), Vault, Time);

    public AdAccountOffer Offer => With((db, directory) => new AdAccountOffer(db, directory, Vault, Graph, Time));

    public AdAccountChoice Choice => new(Connector, Reconnector, Offer);

    public AccountsDbContext Open() => open();

    /// <summary>Connects an account that passes all checks.</summary>
    public async Task<AdAccount> ConnectAsync(string adAccountId = FakeGraph.AdAccountId, string workspace = Workspace, string token = FakeGraph.Token)
    {
        Graph.Answer("act_" + adAccountId, FakeGraph.Account());
        Graph.Answer($"act_{adAccountId}/customaudiences", FakeGraph.Audiences(0));
        var outcome = await Connector.ConnectAsync(new ConnectRequest(workspace, "Shop " + adAccountId, adAccountId, token, "25.0", "ann"), default);
        return outcome.Account!;
    }

    private T With<T>(Func<AccountsDbContext, AccountDirectory, T> create)
    {
        var db = open();
        return create(db, new AccountDirectory(db));
    }
}
