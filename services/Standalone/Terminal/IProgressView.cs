namespace Audiences.Standalone.Terminal;

/// <summary>Shows a person how far a command is: bars on a terminal, plain lines elsewhere, on standard error.</summary>
internal interface IProgressView
{
    /// <summary>Runs the work while its steps are shown.</summary>
    Task<T> RunAsync<T>(Func<IProgressSteps, Task<T>> work);
}
