using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Polly;

namespace Audiences.Client.Sending;

/// <summary>Sends batches, again and again until the server took them or the time is up.</summary>
internal sealed class EventSender(Func<HttpClient> http, AudiencesPublisherOptions options, TimeProvider time)
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline = RetryRules.Pipeline(options, time);
    private readonly Uri _events = new(options.Address!, "/v1/events");

    /// <summary>Sends one batch.</summary>
    /// <exception cref="PublishException">It was given up, or the server refuses all of it.</exception>
    public async Task<PublishResult> SendAsync(IReadOnlyList<EventLine> lines, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(options.GiveUpAfter, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        try
        {
            using var response = await _pipeline.ExecuteAsync(async stop => await PostAsync(lines, stop).ConfigureAwait(false), either.Token).ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.RequestEntityTooLarge && lines.Count > 1
                ? await HalvesAsync(lines, cancellationToken).ConfigureAwait(false)
                : await ReadAsync(response, lines, either.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException && !cancellationToken.IsCancellationRequested)
        {
            throw new PublishException($"{lines.Count} events could not be sent within {options.GiveUpAfter}.", e) { Events = Events(lines) };
        }
    }

    private async Task<HttpResponseMessage> PostAsync(IReadOnlyList<EventLine> lines, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.RequestTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, _events) { Content = EventBody.Of(lines, options.Compress) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        return await http().SendAsync(request, either.Token).ConfigureAwait(false);
    }

    private async Task<PublishResult> HalvesAsync(IReadOnlyList<EventLine> lines, CancellationToken cancellationToken)
    {
        var first = await SendAsync([.. lines.Take(lines.Count / 2)], cancellationToken).ConfigureAwait(false);
        var second = await SendAsync([.. lines.Skip(lines.Count / 2)], cancellationToken).ConfigureAwait(false);
        return new PublishResult(first.Accepted + second.Accepted, first.RejectedTotal + second.RejectedTotal, [.. first.Rejected, .. second.Rejected]);
    }

    private static async Task<PublishResult> ReadAsync(HttpResponseMessage response, IReadOnlyList<EventLine> lines, CancellationToken cancellationToken)
    {
        var answer = await AnswerAsync(response, cancellationToken).ConfigureAwait(false);
        if (answer?.Rejected is { } rejected && response.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.UnprocessableEntity)
        {
            return new PublishResult(answer!.Accepted, rejected!.Count, [.. rejected.Where(one => one.Line >= 1 && one.Line <= lines.Count).Select(one => new EventRejection(lines[one.Line - 1].Event, one.Field, one.Error))]);
        }

        throw new PublishException($"The server answered {(int)response.StatusCode} to {lines.Count} events. {answer?.Title} {answer?.Detail}".TrimEnd())
        {
            Events = Events(lines),
            Status = response.StatusCode,
        };
    }

    private static async Task<IntakeAnswer?> AnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<IntakeAnswer>(JsonSerializerOptions.Web, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            // A proxy's page, or nothing.
            return null;
        }
    }

    private static List<MembershipEvent> Events(IReadOnlyList<EventLine> lines) => [.. lines.Select(line => line.Event)];
}
