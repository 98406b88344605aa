namespace Audiences.Identifiers.Tests.Published;

/// <summary>A file of cases: whose they are, and where to find them.</summary>
public sealed record PublishedSource(string Source, string Page, IReadOnlyList<PublishedCase> Cases);
