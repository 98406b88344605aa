using System.Diagnostics.Metrics;
using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Connections;
using Audiences.Accounts.Expiry;
using Audiences.Accounts.Health;
using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Renewal;
using Audiences.Accounts.Telemetry;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
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

    public AccountInspector Inspector => new(new TokenCheck(Graph, Options.Create(App), Time), new PermissionCheck(Graph), new AdAccountCheck(Graph), new RoomCheck(Graph), Time);

    public AccountDirectory Directory => new(open());

    public AudienceLinks Links => new(open());

    public TokenHandout Handout => With((db, directory) => new TokenHandout(db, directory, Vault, Time));

    public AccountConnector Connector => With((db, directory) => new AccountConnector(db, directory, Inspector, Vault, Announcements, Time));

    public AccountReconnector Reconnector => With((db, directory) => new AccountReconnector(db, directory, Inspector, Vault, Announcements, Telemetry, Time));

    public DefaultAccount Default => With((db, directory) => new DefaultAccount(db, directory, Announcements));

    public AccountDeletion Deletion => With((db, directory) => new AccountDeletion(db, directory, new AudienceLinks(db), Announcements, Time));

    public AccountHealth Health => With((db, directory) => new AccountHealth(db, directory, Inspector, Vault, Announcements, Time, NullLogger<AccountHealth>.Instance));

    public AccountEnding Ending => With((db, directory) => new AccountEnding(db, directory, new AudienceLinks(db), Announcements, NullLogger<AccountEnding>.Instance));

    public VersionUpgrade Upgrade => With((db, directory) => new VersionUpgrade(db, directory, Inspector, Vault, Announcements));

    public RecordingWarnings Warnings { get; } = new();

    public ExpiryWatch Expiry => new(open(), Warnings, Telemetry, Time, NullLogger<ExpiryWatch>.Instance);

    public TokenRenewal Renewal => With((db, directory) =>
        new TokenRenewal(db, directory, Exchange, Inspector, Vault, Announcements, Options.Create(App), Time, NullLogger<TokenRenewal>.Instance));

    public RenewalRound Renewals => new(open(), Renewal, Time);

    public AccountsTelemetry Telemetry { get; } = new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());

    public bool Pkce { get; set; }

    public HealthRound Round => new(open(), Health, Time);

    public ConnectionStart Start => new(open(), new OAuthSettings(new Uri("https://www.facebook.com"), null, Pkce), Options.Create(App), Vault, Time);

    public ConnectionCallback Callback => new(open(), Exchange, Vault, Time);

    public AdAccountOffer Offer => With((db, directory) => new AdAccountOffer(db, directory, Vault, Graph, Time));

    public AdAccountChoice Choice => new(Connector, Reconnector);

    public PageOffer Pages => new(Offer, Graph);

    public ChosenToken Tokens => new(Offer, Pages);

    public AccountsDbContext Open() => open();

    /// <summary>Connects an account that passes all checks.</summary>
    public async Task<AdAccount> ConnectAsync(string adAccountId = FakeGraph.AdAccountId, string workspace = Workspace, string token = FakeGraph.Token)
    {
        Graph.Answer("act_" + adAccountId, FakeGraph.Account());
        Graph.Answer($"act_{adAccountId}/customaudiences", FakeGraph.Audiences(0));
        var outcome = await Connector.ConnectAsync(new ConnectRequest(workspace, "Shop " + adAccountId, adAccountId, token, "25.0", "ann"), default);
        return outcome.Account!;
    }

    private CodeExchange Exchange => new(Graph, Vault, Options.Create(App));

    private T With<T>(Func<AccountsDbContext, AccountDirectory, T> create)
    {
        var db = open();
        return create(db, new AccountDirectory(db));
    }
}
