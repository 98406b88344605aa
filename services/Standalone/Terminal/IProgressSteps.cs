namespace Audiences.Standalone.Terminal;

/// <summary>The steps of a command.</summary>
internal interface IProgressSteps
{
    /// <summary>Begins a step of so many units; of 0 units when it is not known how many.</summary>
    IProgressStep Begin(string name, double units);
}
