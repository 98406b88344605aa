using Audiences.Gateway.Events;

namespace Audiences.Gateway.Tests.Events;

public class BoundedBodyTests
{
    [Fact]
    public async Task A_body_of_just_the_limit_is_read_whole()
    {
        using var body = new BoundedBody(new MemoryStream(new byte[1_000]), 1_000);
        using var copy = new MemoryStream();

        await body.CopyToAsync(copy);

        Assert.Equal(1_000, copy.Length);
    }

    [Fact]
    public async Task A_body_that_goes_on_beyond_the_limit_is_refused()
    {
        using var body = new BoundedBody(new MemoryStream(new byte[1_001]), 1_000);

        await Assert.ThrowsAsync<BodyTooLargeException>(() => body.CopyToAsync(Stream.Null));
    }
}
