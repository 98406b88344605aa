using System.Text.Json;

namespace Audiences.Uploader.Tests.Support;

/// <summary>An upload that took effect.</summary>
public sealed record Upload(HttpMethod Method, IReadOnlyList<string> Rows, JsonElement Session);
