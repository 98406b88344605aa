using System.Net;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Meta;

public sealed class MetaErrorPolicyTests
{
    [Theory]
    [InlineData(1, null, MetaReaction.RetrySoon)]
    [InlineData(1, 99, MetaReaction.SplitBatch)]
    [InlineData(2, null, MetaReaction.RetrySoon)]
    [InlineData(4, null, MetaReaction.Wait)]
    [InlineData(17, 2446079, MetaReaction.Wait)]
    [InlineData(613, 1487742, MetaReaction.Wait)]
    [InlineData(80003, null, MetaReaction.Wait)]
    [InlineData(100, null, MetaReaction.DropRows)]
    [InlineData(100, 33, MetaReaction.PauseAudience)]
    [InlineData(100, 1713230, MetaReaction.PauseAudience)]
    [InlineData(100, 1870034, MetaReaction.DisconnectAccount)]
    [InlineData(190, 460, MetaReaction.DisconnectAccount)]
    [InlineData(294, null, MetaReaction.DisconnectAccount)]
    [InlineData(368, null, MetaReaction.Wait)]
    [InlineData(2650, null, MetaReaction.GiveUpWithFinding)]
    [InlineData(2655, null, MetaReaction.DisconnectAccount)]
    [InlineData(999_999, null, MetaReaction.GiveUpWithFinding)]
    public void Each_error_has_its_reaction_and_advice(int code, int? subcode, MetaReaction reaction)
    {
        var verdict = MetaErrorPolicy.Judge(ModelMeta.Error(code, subcode));
        Assert.Equal((reaction, code, subcode), (verdict.Reaction, verdict.Code, verdict.Subcode));
        Assert.NotEmpty(verdict.Advice);
    }

    [Fact]
    public void A_wait_is_as_long_as_Meta_says() =>
        Assert.Equal(TimeSpan.FromMinutes(42), MetaErrorPolicy.Judge(ModelMeta.Error(80003, regain: TimeSpan.FromMinutes(42))).WaitFor);

    [Fact]
    public void A_page_in_place_of_an_answer_and_a_cut_connection_are_tried_again()
    {
        Assert.Equal(MetaReaction.RetrySoon, MetaErrorPolicy.Judge(ModelMeta.Error(0, status: HttpStatusCode.BadGateway)).Reaction);
        Assert.Equal(MetaReaction.RetrySoon, MetaErrorPolicy.Judge(new HttpRequestException()).Reaction);
    }
}
