using Audiences.Contracts.Accounts;
using MassTransit;
using Microsoft.AspNetCore.DataProtection;

namespace Audiences.Uploader.Tests.Support;

/// <summary>Stands in for Accounts: gives a token.</summary>
public sealed class TokenGiver(IDataProtectionProvider protection) : IConsumer<AccessTokenRequested>
{
    public Task Consume(ConsumeContext<AccessTokenRequested> context) => context.RespondAsync(new AccessTokenProvided
    {
        AccountId = context.Message.AccountId,
        ProtectedToken = protection.CreateProtector("Audiences.AccessToken.Transport").ToTimeLimitedDataProtector().Protect("token", TimeSpan.FromMinutes(5)),
        AdAccountId = "1234567890123456",
        ApiVersion = "25.0",
    });
}
