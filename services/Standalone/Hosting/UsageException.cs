namespace Audiences.Standalone.Hosting;

/// <summary>The command can't be carried out as it was given; the message says what to change. Exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
