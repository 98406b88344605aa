namespace Audiences.Console.Shell;

/// <summary>Says what was done, on the page and to screen readers.</summary>
public sealed class Announcer
{
    /// <summary>Something new is said.</summary>
    public event Action? Changed;

    /// <summary>What is said now.</summary>
    public string? Text { get; private set; }

    /// <summary>Says it, in place of what was said before; null takes it away.</summary>
    public void Say(string? text)
    {
        Text = text;
        Changed?.Invoke();
    }
}
