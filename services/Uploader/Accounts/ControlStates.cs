using System.Text.Json;
using Audiences.Contracts.Accounts;
using Audiences.Contracts.Mapping;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Accounts;

/// <summary>Keeps what Accounts and Mapping publish: the highest version of each state.</summary>
internal sealed class ControlStates(UploaderStore store, IAccessTokens tokens, CycleWakeUp wakeUp, TimeProvider time)
{
    /// <summary>Notes an account. When it is connected again, audiences that failed because of it are due at once.</summary>
    public async Task ApplyAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = state.Workspace,
            ["id"] = state.AccountId,
            ["version"] = state.Version,
            ["name"] = state.Name,
            ["ad_account_id"] = state.AdAccountId,
            ["api_version"] = state.ApiVersion,
            ["status"] = state.Status,
            ["status_reason"] = state.StatusReason,
            ["is_default"] = state.IsDefault,
            ["ending"] = state.DeletesAudiences,
            ["deleted"] = state.Deleted,
            ["now"] = time.GetUtcNow().UtcTicks,
        };
        await using (var transaction = await store.BeginAsync(cancellationToken))
        {
            if (await transaction.ExecuteAsync(ControlStateSql.Account, parameters, cancellationToken) == 0)
            {
                return;
            }

            if (state is { Deleted: false, Status: AdAccountStatuses.Connected })
            {
                await transaction.ExecuteAsync(ControlStateSql.GoOn, parameters, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }

        tokens.Forget(state.AccountId);
        wakeUp.Ring();
    }

    /// <summary>Notes a mapping.</summary>
    public async Task ApplyAsync(MappingState state, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            ControlStateSql.Mapping,
            new Dictionary<string, object?>
            {
                ["workspace"] = state.Workspace,
                ["account_id"] = state.AccountId,
                ["version"] = state.Version,
                ["action"] = state.Action,
                ["attributes"] = JsonSerializer.Serialize(state.Attributes, JsonSerializerOptions.Web),
                ["default_country"] = state.DefaultCountry,
                ["deleted"] = state.Deleted,
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
