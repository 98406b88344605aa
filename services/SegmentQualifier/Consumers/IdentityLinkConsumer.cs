using Audiences.Contracts;
using Audiences.Intake;
using Audiences.SegmentQualifier.Identities;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Takes single links, many at a time.</summary>
internal sealed class IdentityLinkConsumer(IdentityLinkReception reception) : IConsumer<Batch<IncomingIdentityLink>>
{
    public Task Consume(ConsumeContext<Batch<IncomingIdentityLink>> context) => reception.ReceiveAsync(
        [.. context.Message.Select(one => one.Message.Json)], WorkspacePolicy.Fallback(WorkspaceNames.Default), context.CancellationToken);
}
