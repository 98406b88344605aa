using Audiences.Gateway.Webhooks.Signing;

namespace Audiences.Gateway.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    /// <summary>The example in the tests of the Standard Webhooks libraries.</summary>
    [Fact]
    public void It_is_what_the_published_libraries_verify() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookSignature.Of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"));

    [Fact]
    public void A_secret_has_256_random_bits()
    {
        var secret = WebhookSecret.Create();
        Assert.Equal(32, WebhookSecret.Bytes(secret).Length);
        Assert.NotEqual(secret, WebhookSecret.Create());
    }
}
