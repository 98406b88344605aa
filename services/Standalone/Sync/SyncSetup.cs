using Audiences.Identifiers;
using Audiences.Intake;
using Audiences.MetaSandbox;
using Audiences.Standalone.Client;
using Audiences.Standalone.Hosting;

namespace Audiences.Standalone.Sync;

/// <summary>Makes sure that there is an account, a mapping and an audience for each segment.</summary>
internal sealed class SyncSetup(AudiencesClient client, SyncOptions options)
{
    /// <summary>The account to send with; connects it if it was asked for and is not there yet.</summary>
    public async Task<AccountAnswer> AccountAsync(CancellationToken cancellationToken)
    {
        var accounts = await client.GetAccountsAsync(cancellationToken);
        var wanted = options.AdAccount?.Replace("act_", "", StringComparison.Ordinal);
        var known = accounts.FirstOrDefault(account => wanted is null ? account.IsDefault : account.AdAccountId == wanted);
        if (known is not null)
        {
            return known;
        }

        if (options.Sandbox)
        {
            return await ConnectAsync("Sandbox", wanted ?? SandboxSeeds.AdAccountId, SandboxSeeds.AccessToken, cancellationToken);
        }

        var token = Environment.GetEnvironmentVariable(options.TokenVariable);
        return wanted is not null && !string.IsNullOrWhiteSpace(token)
            ? await ConnectAsync($"Ad account {wanted}", wanted, token, cancellationToken)
            : throw new UsageException(
                $"No ad account is connected in {options.DataFolder}. Give --ad-account and put its access token into {options.TokenVariable}, or connect it with 'serve', or try --sandbox.");
    }

    /// <summary>Takes the mapping of the command line, else the account's, else one by the names of the properties.</summary>
    public async Task<IReadOnlyDictionary<string, string>> MappingAsync(AccountAnswer account, IEnumerable<MembershipEvent> sample, CancellationToken cancellationToken)
    {
        var current = await client.GetMappingAsync(account.Id, cancellationToken);
        if (options.Map.Count == 0 && current.Attributes.Count > 0)
        {
            return current.Attributes;
        }

        var attributes = options.Map.Count > 0 ? options.Map : MappingByName.Guess(sample);
        if (attributes.Count == 0)
        {
            throw new UsageException($"No property of the records is named like an export attribute ({string.Join(", ", ExportAttributes.All)}). Say which is which with --map, such as --map email=properties.mail.");
        }

        var answer = await client.PutMappingAsync(
            account.Id,
            new { action = options.Action ?? current.Action ?? "multipleIdentifiers", attributes, defaultCountry = options.DefaultCountry ?? current.DefaultCountry },
            cancellationToken);
        return answer.Attributes;
    }

    /// <summary>The audience of each segment; links those that are not linked yet.</summary>
    public async Task<IReadOnlyList<AudienceAnswer>> AudiencesAsync(AccountAnswer account, CancellationToken cancellationToken)
    {
        var known = await client.GetAudiencesAsync(cancellationToken);
        var audiences = new List<AudienceAnswer>();
        foreach (var segment in options.Segments)
        {
            audiences.Add(
                known.FirstOrDefault(audience => audience.SegmentId == segment && audience.AccountId == account.Id)
                ?? await client.LinkAudienceAsync(new { name = segment, segmentId = segment, accountId = account.Id, action = options.Action }, cancellationToken));
        }

        return audiences;
    }

    private Task<AccountAnswer> ConnectAsync(string name, string adAccountId, string token, CancellationToken cancellationToken) =>
        client.ConnectAccountAsync(new { name, adAccountId, accessToken = token, apiVersion = options.ApiVersion }, cancellationToken);
}
