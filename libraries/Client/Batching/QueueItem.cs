using Audiences.Client.Sending;

namespace Audiences.Client.Batching;

/// <summary>An event of the queue, or the mark of a flush behind those that were enqueued before it.</summary>
internal sealed record QueueItem(EventLine? Line, TaskCompletionSource<PublishResult>? Flush);
