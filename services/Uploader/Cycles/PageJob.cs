using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>The phase of a cycle that a page belongs to.</summary>
internal sealed record PageJob(Lease Lease, UploadScope Scope, UploadTarget Target, UploadSession Session, CycleProgress Progress, bool Removing)
{
    public HttpMethod Method => Removing ? HttpMethod.Delete : HttpMethod.Post;

    public string Direction => Removing ? "remove" : "add";
}
