using System.Text;
using Audiences.Gateway.Adapters.Access;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class BodySignatureTests
{
    // RFC 2202, test case 2.
    private const string Signature = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";

    [Theory]
    [InlineData(Signature, "what do ya want for nothing?", "Jefe", true)]
    [InlineData("EFFCDF6AE5EB2FA2D27416D5F184DF9C259A7C79", "what do ya want for nothing?", "Jefe", true)]
    [InlineData(Signature, "what do ya want for nothing!", "Jefe", false)]
    [InlineData(Signature, "what do ya want for nothing?", "jefe", false)]
    [InlineData("effcdf6ae5eb2fa2d27416d5f184df9c259a7c7g", "what do ya want for nothing?", "Jefe", false)]
    [InlineData("effc", "what do ya want for nothing?", "Jefe", false)]
    [InlineData("", "what do ya want for nothing?", "Jefe", false)]
    public void Only_the_signature_of_this_body_under_this_secret_fits(string signature, string body, string secret, bool fits) =>
        Assert.Equal(fits, BodySignature.Matches(signature, Encoding.UTF8.GetBytes(body), secret));
}
